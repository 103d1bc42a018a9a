import { useId, useState } from "react";
import { quickChoices } from "../../domain/quickChoices";
import type { Schedule } from "../../domain/schedule";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import { writeWallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import { quickWords } from "../../words/visit";
import { Chip } from "./Chip";
import { DayTimeInputs } from "./DayTimeInputs";
import styles from "./Filters.module.css";

interface Props {
  readonly desks: readonly Schedule[];
  readonly visit: Visit;
  readonly onChoose: (at: WallTime | null) => void;
}

/** Now, a moment for one tap, or any day and time. */
export function TimeFilter({ desks, visit, onChoose }: Props) {
  const texts = useTexts();
  // Null until the visitor says it: then a moment that no chip offers shows where it can be changed.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const inputsId = useId();
  const quick = quickChoices(visit.now, desks);
  const chosen = visit.planned ? writeWallTime(visit.at) : null;
  const unusual = visit.planned && !quick.some(({ at }) => writeWallTime(at) === chosen);
  const showInputs = wanted ?? unusual;
  return (
    <fieldset className={styles.time}>
      <legend className={styles.label}>{texts.t("filters.when")}</legend>
      <div className={styles.chips}>
        <Chip pressed={!visit.planned} onPress={() => onChoose(null)}>
          {texts.t("filters.now")}
        </Chip>
        {quick.map((choice) => (
          <Chip
            key={writeWallTime(choice.at)}
            pressed={writeWallTime(choice.at) === chosen}
            onPress={() => onChoose(choice.at)}
          >
            {quickWords(choice, texts)}
          </Chip>
        ))}
        <Chip expanded={showInputs} controls={inputsId} onPress={() => setWanted(!showInputs)}>
          {texts.t("filters.otherTime")}
        </Chip>
      </div>
      <div id={inputsId} hidden={!showInputs}>
        {showInputs && <DayTimeInputs visit={visit} onChoose={onChoose} />}
      </div>
    </fieldset>
  );
}
