import { weekAround } from "../../../domain/visitWeek";
import { useTexts } from "../../../i18n/texts";
import { dayWords } from "../../../words/week";
import type { PanelProps } from "../panelProps";
import styles from "./HoursSection.module.css";
import { PanelSection } from "./PanelSection";

/** The week of the visit: its day is marked, closing days and dated exceptions have their names. */
export function HoursSection({ answer: { desk }, visit }: Pick<PanelProps, "answer" | "visit">) {
  const texts = useTexts();
  const { t, format } = texts;
  const week = weekAround(desk, visit.at.day);
  const monday = week[0]?.day ?? visit.at.day;
  const mark = t(visit.planned ? "panel.hours.yourVisit" : "panel.hours.today");
  const exceptions = week.flatMap(({ rule, checkFirst }) => [
    ...(rule.kind === "closing-day" ? [rule.closingDay.source] : []),
    ...(rule.kind === "override" ? [rule.override.source] : []),
    ...(checkFirst ? [checkFirst.source] : []),
  ]);
  return (
    <PanelSection heading={t("panel.hours")} sources={[desk.source, ...exceptions]}>
      <table className={styles.week}>
        <caption>{t("panel.hours.weekOf", { day: format.longDay(monday, visit.now.day) })}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("panel.hours.weekday")}</th>
            <th scope="col">{t("panel.hours.open")}</th>
          </tr>
        </thead>
        <tbody>
          {week.map((weekday) => (
            <tr key={weekday.day} aria-current={weekday.day === visit.at.day ? "date" : undefined}>
              <th scope="row">
                {format.shortDay(weekday.day, visit.now.day)}{" "}
                {weekday.day === visit.at.day && <span>({mark})</span>}
              </th>
              <td>{dayWords(weekday, texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PanelSection>
  );
}
