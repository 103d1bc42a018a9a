import type { Desk } from "../../domain/desk";
import { slotOn } from "../../domain/plan";
import type { Visit } from "../../domain/visit";
import type { WeekDay } from "../../domain/visitWeek";
import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import { shortPeriodWords } from "../../words/hours";
import { cellName } from "../../words/week";
import styles from "./WeekTable.module.css";

interface Props {
  readonly desk: Desk;
  readonly week: readonly WeekDay[];
  /** whether this desk does the chosen service */
  readonly offered: boolean;
  readonly visit: Visit;
  readonly onPlan: (desk: string, at: WallTime) => void;
}

/** One desk's seven days; a tap on one plans a visit on it. */
export function WeekRow({ desk, week, offered, visit, onPlan }: Props) {
  const { t } = useTexts();
  return (
    <tr role="row" className={styles.row}>
      <th role="rowheader" scope="row">
        {desk.name}
      </th>
      {offered ? (
        week.map((weekday) => (
          <td key={weekday.day} role="cell" aria-current={weekday.day === visit.at.day ? "date" : undefined}>
            <DayCell desk={desk} weekday={weekday} visit={visit} onPlan={onPlan} />
          </td>
        ))
      ) : (
        <td role="cell" colSpan={week.length} className={styles.notOffered}>
          {t("words.state.notOffered")}
        </td>
      )}
    </tr>
  );
}

interface CellProps extends Pick<Props, "desk" | "visit" | "onPlan"> {
  readonly weekday: WeekDay;
}

function DayCell({ desk, weekday, visit, onPlan }: CellProps) {
  const texts = useTexts();
  const at = slotOn(desk, weekday.day, { now: visit.now, wanted: visit.at.minute });
  if (!at) return <ClosedCell weekday={weekday} />;
  return (
    <button
      type="button"
      className={styles.open}
      aria-label={cellName(desk, weekday, visit.now, texts)}
      onClick={() => onPlan(desk.id, at)}
    >
      {shortPeriodWords(weekday.periods, texts)}
    </button>
  );
}

/** Closed, over for today, or a closing day by name. */
function ClosedCell({ weekday: { rule, periods } }: { readonly weekday: WeekDay }) {
  const { t, local } = useTexts();
  const why = rule.kind === "closing-day" ? local(rule.closingDay.name) : t("words.hours.closed");
  return (
    <span className={styles.closed}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{periods.length > 0 ? t("week.over") : why}</span>
    </span>
  );
}
