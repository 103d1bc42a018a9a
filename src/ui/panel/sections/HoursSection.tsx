import { changedForSome } from "../../../domain/changedForSome";
import { isElsewhere } from "../../../domain/instead";
import { firstWeek } from "../../../domain/shownWeek";
import type { WeekDay } from "../../../domain/visitWeek";
import { weekFrom } from "../../../domain/visitWeek";
import { useTexts } from "../../../i18n/texts";
import { dayWords } from "../../../words/week";
import { AdvisoryTag } from "../../shared/AdvisoryTag";
import type { PanelProps } from "../panelProps";
import styles from "./HoursSection.module.css";
import { PanelSection } from "./PanelSection";

/** The week of the visit, or the next when the desk opens no more in this one: the visit's day is marked, closing days and dated exceptions have their names. */
export function HoursSection({
  answer,
  visit,
  directory,
}: Pick<PanelProps, "answer" | "visit" | "directory">) {
  const texts = useTexts();
  const { t, format } = texts;
  const { desk, standing } = answer;
  const elsewhere = isElsewhere(answer, visit.service);
  const monday = firstWeek([desk], visit);
  const week = weekFrom(desk, monday);
  const mark = t(visit.planned ? "panel.hours.yourVisit" : "panel.hours.today");
  return (
    <PanelSection
      heading={t(standing === "as-listed" ? "panel.hours" : "panel.hours.listed")}
      sources={[desk.source, ...exceptionSources(week)]}
      folded={elsewhere}
      printed
    >
      <table className={styles.week}>
        <caption>{t("panel.hours.weekOf", { day: format.fullDay(monday) })}</caption>
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
                <span className={styles.day}>{format.shortDay(weekday.day, visit.at.day)}</span>{" "}
                {weekday.day === visit.at.day && <span>({mark})</span>}
              </th>
              <td>{dayWords(weekday, texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!elsewhere &&
        changedForSome(answer, visit.service ? [visit.service] : directory.services, visit.at.day).map(
          (advisory) => <AdvisoryTag key={advisory.text.en} advisory={advisory} service={visit.service} />,
        )}
    </PanelSection>
  );
}

const exceptionSources = (week: readonly WeekDay[]) =>
  week.flatMap(({ rule, checkFirst }) => [
    ...(rule.kind === "closing-day" ? [rule.closingDay.source] : []),
    ...(rule.kind === "override" ? [rule.override.source] : []),
    ...(checkFirst ? [checkFirst.source] : []),
  ]);
