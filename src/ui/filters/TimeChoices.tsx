import type { Receiver } from "../../domain/canGo";
import { quickChoices } from "../../domain/quickChoices";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import { writeWallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import { quickWords } from "../../words/visit";
import { Button } from "../shared/Button";
import { DayTimeInputs } from "../shared/DayTimeInputs";
import { Chip } from "./Chip";
import styles from "./Filters.module.css";

export interface TimeChoicesProps {
  readonly desks: readonly Receiver[];
  readonly visit: Visit;
  readonly onChoose: (at: WallTime | null) => void;
  readonly onDone: () => void;
}

/** Now, a moment for one tap, or any day and time, all in sight. One tap is enough and closes it. */
export function TimeChoices({ desks, visit, onChoose, onDone }: TimeChoicesProps) {
  const texts = useTexts();
  const chosen = visit.planned ? writeWallTime(visit.at) : null;
  const choose = (at: WallTime | null) => {
    onChoose(at);
    onDone();
  };
  return (
    <>
      <div className={styles.chips}>
        <Chip pressed={chosen === null} onPress={() => choose(null)}>
          {texts.t("filters.now")}
        </Chip>
        {quickChoices(visit.now, desks, visit.service).map((choice) => (
          <Chip
            key={writeWallTime(choice.at)}
            pressed={writeWallTime(choice.at) === chosen}
            onPress={() => choose(choice.at)}
          >
            {quickWords(choice, texts)}
          </Chip>
        ))}
      </div>
      <DayTimeInputs visit={visit} begin={visit.at} onChoose={onChoose} />
      <Button strong onClick={onDone}>
        {texts.t("filters.done")}
      </Button>
    </>
  );
}
