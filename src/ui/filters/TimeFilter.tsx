import { useId, useState } from "react";
import type { Directory } from "../../domain/directory";
import type { QuickChoice } from "../../domain/quickChoices";
import { quickChoices } from "../../domain/quickChoices";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import { writeWallTime } from "../../domain/wallTime";
import type { Texts } from "../../i18n/texts";
import { useTexts } from "../../i18n/texts";
import { Chip } from "./Chip";
import { DayTimeInputs } from "./DayTimeInputs";
import styles from "./Filters.module.css";

interface Props {
  readonly directory: Directory;
  readonly visit: Visit;
  readonly onChoose: (at: WallTime | null) => void;
}

/** Now, a moment for one tap, or any day and time. */
export function TimeFilter({ directory, visit, onChoose }: Props) {
  const texts = useTexts();
  const [exact, setExact] = useState(false);
  const inputsId = useId();
  const quick = quickChoices(visit.now, directory);
  const chosen = visit.planned ? writeWallTime(visit.at) : null;
  const chosenQuickly = quick.some(({ at }) => writeWallTime(at) === chosen);
  const showInputs = exact || (visit.planned && !chosenQuickly);
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
        <Chip expanded={showInputs} controls={inputsId} onPress={() => setExact(!showInputs)}>
          {texts.t("filters.otherTime")}
        </Chip>
      </div>
      <div id={inputsId} hidden={!showInputs}>
        {showInputs && <DayTimeInputs visit={visit} onChoose={onChoose} />}
      </div>
    </fieldset>
  );
}

function quickWords({ at, daysAhead }: QuickChoice, { t, format }: Texts): string {
  const time = format.time(at.minute);
  if (daysAhead === 0) return t("filters.today", { time });
  return daysAhead === 1
    ? t("filters.tomorrow", { time })
    : t("filters.day", { day: format.weekday(at.day), time });
}
