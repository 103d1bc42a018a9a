import type { WeekDay } from "../../domain/visitWeek";
import { useTexts } from "../../i18n/texts";
import { checkFirstWords } from "../../words/state";
import styles from "./SpecialDays.module.css";

interface Props {
  /** of any desk: all follow the same closing days */
  readonly week: readonly WeekDay[];
  readonly today: number;
}

/** The closing days of the week, and those to check first, by name. */
export function SpecialDays({ week, today }: Props) {
  const texts = useTexts();
  const { t, format, local } = texts;
  return week
    .filter(({ rule, checkFirst }) => rule.kind === "closing-day" || checkFirst)
    .map(({ day, rule, checkFirst }) => {
      const on = format.longDay(day, today);
      return (
        <p key={day} className={styles.special}>
          {rule.kind === "closing-day" &&
            t("week.closingDay", { day: on, name: local(rule.closingDay.name) })}
          {checkFirst && `${on}: ${checkFirstWords({ checkFirst }, texts)}`}
        </p>
      );
    });
}
