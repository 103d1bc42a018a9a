import type { ClosingDayRule } from "../../domain/closingDays";
import { closingDayOn } from "../../domain/closingDays";
import { sevenDays } from "../../domain/visitWeek";
import { useTexts } from "../../i18n/texts";
import { specialDayWords } from "../../words/week";
import styles from "./SpecialDays.module.css";

interface Props {
  /** of any desk: all follow the same */
  readonly rules: readonly ClosingDayRule[];
  /** the first day of the week; as today, days since 1970-01-01 */
  readonly monday: number;
  readonly today: number;
}

/** The closing days of the week, and those to check first, by name; whatever single desks do on them. */
export function SpecialDays({ rules, monday, today }: Props) {
  const texts = useTexts();
  return sevenDays(monday).map((day) => {
    const closingDay = closingDayOn(day, rules);
    return (
      closingDay && (
        <p key={day} className={styles.special}>
          {specialDayWords(closingDay, day, today, texts)}
        </p>
      )
    );
  });
}
