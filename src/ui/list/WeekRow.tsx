import type { ClosingDayRule } from "../../domain/closingDays";
import type { Desk } from "../../domain/directory";
import { momentOn } from "../../domain/plan";
import type { Visit } from "../../domain/visit";
import type { WeekDay } from "../../domain/visitWeek";
import type { WallTime } from "../../domain/wallTime";
import type { Texts } from "../../i18n/texts";
import { useTexts } from "../../i18n/texts";
import { shortPeriodWords } from "../shared/hoursWords";
import styles from "./WeekGrid.module.css";

interface Props {
  readonly desk: Desk;
  readonly week: readonly WeekDay[];
  /** whether this desk does the chosen service */
  readonly offered: boolean;
  readonly visit: Visit;
  readonly rules: readonly ClosingDayRule[];
  readonly onPlan: (desk: string, at: WallTime) => void;
}

/** One desk's seven days; a tap on one plans a visit on it. */
export function WeekRow({ desk, week, offered, visit, rules, onPlan }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const wanted = visit.at.minute;
  return (
    <tr role="row" className={styles.row}>
      <th role="rowheader" scope="row">
        {desk.name}
      </th>
      {offered ? (
        week.map((weekday) => {
          const at = momentOn(desk, weekday.day, { now: visit.now, wanted }, rules);
          return (
            <td
              key={weekday.day}
              role="cell"
              aria-current={weekday.day === visit.at.day ? "date" : undefined}
            >
              {at ? (
                <button
                  type="button"
                  className={styles.open}
                  aria-label={cellName(desk, weekday, visit.now, texts)}
                  onClick={() => onPlan(desk.id, at)}
                >
                  {shortPeriodWords(weekday.periods, texts)}
                </button>
              ) : (
                <ClosedCell weekday={weekday} />
              )}
            </td>
          );
        })
      ) : (
        <td role="cell" colSpan={week.length} className={styles.notOffered}>
          {t("state.notOffered")}
        </td>
      )}
    </tr>
  );
}

/** Closed, over for today, or a closing day by name. */
function ClosedCell({ weekday: { rule, periods } }: { readonly weekday: WeekDay }) {
  const { t, local } = useTexts();
  const why = rule.kind === "closing-day" ? local(rule.closingDay.name) : t("panel.closedAllDay");
  return (
    <span className={styles.closed}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{periods.length > 0 ? t("week.over") : why}</span>
    </span>
  );
}

/** "9–16, Thursday 26 November: plan IND Utrecht"; begins with what is seen, for those who speak to their device. */
function cellName(desk: Desk, { day, periods }: WeekDay, now: WallTime, texts: Texts): string {
  const hours = shortPeriodWords(periods, texts);
  return texts.t("week.plan", { desk: desk.name, day: texts.format.longDay(day, now.day), hours });
}
