import { dayPlan } from "../../domain/dayPlan";
import type { Desk } from "../../domain/desk";
import type { Visit } from "../../domain/visit";
import type { WeekDay } from "../../domain/visitWeek";
import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import { shortPeriodWords } from "../../words/hours";
import { cellWords } from "../../words/week";
import styles from "./DayCell.module.css";

interface Props {
  readonly desk: Desk;
  readonly weekday: WeekDay;
  readonly visit: Visit;
  readonly onPlan: (desk: string, at: WallTime) => void;
}

/** A desk's day: its listed hours, and, where one may go, the tap that plans a visit on it. */
export function DayCell({ desk, weekday, visit, onPlan }: Props) {
  const texts = useTexts();
  const plan = dayPlan(desk, weekday.day, visit);
  const { kind, at } = plan;
  const content = (
    <>
      <span className={styles.hours} aria-hidden="true">
        {kind === "closed" ? "–" : shortPeriodWords(weekday.periods, texts)}
      </span>
      <span className="visually-hidden">{cellWords(plan, weekday, visit.now, texts)}</span>
    </>
  );
  return at ? (
    <button type="button" className={styles.cell} data-kind={kind} onClick={() => onPlan(desk.id, at)}>
      {content}
    </button>
  ) : (
    <span className={styles.cell} data-kind={kind}>
      {content}
    </span>
  );
}
