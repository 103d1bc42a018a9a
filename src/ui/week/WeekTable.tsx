import { offers } from "../../domain/desk";
import { sevenDays, weekFrom } from "../../domain/visitWeek";
import { useTexts } from "../../i18n/texts";
import { SpecialDays } from "./SpecialDays";
import { WeekRow } from "./WeekRow";
import styles from "./WeekTable.module.css";
import type { WeekProps } from "./weekProps";

/**
 * The roles are written out: on a phone the rows become grids, so that names stand above their cells, and browsers take
 * the roles of a table away from what is no longer laid out as one.
 */
export function WeekTable({ desks, visit, onPlan }: WeekProps) {
  const { t, format, local } = useTexts();
  const today = visit.now.day;
  const weeks = desks.map((desk) => ({ desk, week: weekFrom(desk, today) }));
  const what = visit.service ? local(visit.service.label) : t("words.anything");
  return (
    <>
      <table role="table" className={styles.table}>
        <caption>{t("week.caption", { what })}</caption>
        <thead role="rowgroup">
          <tr role="row" className={styles.row}>
            <th role="columnheader" scope="col" className={styles.corner}>
              {t("week.desk")}
            </th>
            {sevenDays(today).map((day) => (
              <th
                key={day}
                role="columnheader"
                scope="col"
                aria-label={format.longDay(day, today)}
                aria-current={day === visit.at.day ? "date" : undefined}
              >
                {format.weekdayNarrow(day)}
                <br />
                {format.dateOfMonth(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {weeks.map(({ desk, week }) => (
            <WeekRow
              key={desk.id}
              desk={desk}
              week={week}
              offered={offers(desk, visit.service)}
              visit={visit}
              onPlan={onPlan}
            />
          ))}
        </tbody>
      </table>
      <SpecialDays week={weeks[0]?.week ?? []} today={today} />
    </>
  );
}
