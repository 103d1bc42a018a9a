import type { WeekDay } from "../../domain/visitWeek";
import { weekAround } from "../../domain/visitWeek";
import type { Texts } from "../../i18n/texts";
import { useTexts } from "../../i18n/texts";
import { periodWords } from "../shared/hoursWords";
import { SourceLine } from "../shared/SourceLine";
import type { PanelProps } from "./DeskPanel";
import styles from "./HoursSection.module.css";
import { PanelSection } from "./PanelSection";

/** The week of the visit: its day is marked, closing days and dated exceptions have their names. */
export function HoursSection({ answer: { desk }, visit, directory }: PanelProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const week = weekAround(desk, visit.at.day, directory.closingDays);
  const monday = week[0]?.day ?? visit.at.day;
  return (
    <PanelSection heading={t("panel.hours")}>
      <table className={styles.week}>
        <caption>{t("panel.weekOf", { day: format.longDay(monday, visit.now.day) })}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("panel.weekday")}</th>
            <th scope="col">{t("panel.open")}</th>
          </tr>
        </thead>
        <tbody>
          {week.map((weekday) => {
            const mark = markOf(weekday.day);
            return (
              <tr key={weekday.day} aria-current={mark ? "date" : undefined}>
                <th scope="row">
                  {format.shortDay(weekday.day)} {mark && <span>({mark})</span>}
                </th>
                <td>{dayWords(weekday, texts)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <SourceLine id={desk.source} directory={directory} />
    </PanelSection>
  );

  function markOf(day: number): string | null {
    if (day !== visit.at.day) return null;
    return t(visit.planned ? "panel.yourVisit" : "panel.today");
  }
}

function dayWords({ periods, rule, checkFirst }: WeekDay, texts: Texts): string {
  const hours = periods.length > 0 ? periodWords(periods, texts) : texts.t("panel.closedAllDay");
  const why = [
    ...(rule.kind === "closing-day" ? [texts.local(rule.closingDay.name)] : []),
    ...(rule.kind === "override" ? [texts.local(rule.override.reason)] : []),
    ...(checkFirst ? [texts.t("reason.checkFirst", { name: texts.local(checkFirst.name) })] : []),
  ];
  return [hours, ...why].join(" – ");
}
