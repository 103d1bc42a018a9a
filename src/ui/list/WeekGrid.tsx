import { useState } from "react";
import { offers } from "../../domain/deskAnswer";
import type { Directory } from "../../domain/directory";
import type { Visit } from "../../domain/visit";
import type { WeekDay } from "../../domain/visitWeek";
import { weekFrom } from "../../domain/visitWeek";
import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import tool from "../shared/Tool.module.css";
import styles from "./WeekGrid.module.css";
import { WeekRow } from "./WeekRow";

interface Props {
  readonly directory: Directory;
  readonly visit: Visit;
  /** somebody chose a day and a desk */
  readonly onPlan: (desk: string, at: WallTime) => void;
}

/** All desks over the next seven days: when and where one can go. Opened when wanted, since it holds many buttons. */
export function WeekGrid(props: Props) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.week}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={tool.opener}>{t("week.heading")}</summary>
      {open && <WeekTable {...props} />}
    </details>
  );
}

/**
 * The roles are written out: on a phone the rows become grids, so that names stand above their cells, and browsers take
 * the roles of a table away from what is no longer laid out as one.
 */
function WeekTable({ directory, visit, onPlan }: Props) {
  const { t, format, local } = useTexts();
  const { closingDays, desks } = directory;
  const days = weekFrom({ week: NO_HOURS, overrides: [] }, visit.now.day, closingDays);
  const what = visit.service ? local(visit.service.label) : t("filters.anything");
  return (
    <>
      <table role="table" className={styles.table}>
        <caption>{t("week.caption", { what })}</caption>
        <thead role="rowgroup">
          <tr role="row" className={styles.row}>
            <th role="columnheader" scope="col" className={styles.corner}>
              {t("week.desk")}
            </th>
            {days.map(({ day }) => (
              <th
                key={day}
                role="columnheader"
                scope="col"
                aria-label={format.longDay(day, visit.now.day)}
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
          {desks.map((desk) => (
            <WeekRow
              key={desk.id}
              desk={desk}
              week={weekFrom(desk, visit.now.day, closingDays)}
              offered={offers(desk, visit.service)}
              visit={visit}
              rules={closingDays}
              onPlan={onPlan}
            />
          ))}
        </tbody>
      </table>
      <SpecialDays days={days} today={visit.now.day} />
    </>
  );
}

const NO_HOURS = [[], [], [], [], [], [], []] as const;

/** The closing days of the week, and those to check first, by name. */
function SpecialDays({ days, today }: { readonly days: readonly WeekDay[]; readonly today: number }) {
  const { t, format, local } = useTexts();
  return days.map(({ day, rule, checkFirst }) => {
    const on = format.longDay(day, today);
    return (
      <p key={day} className={styles.special}>
        {rule.kind === "closing-day" && t("week.closingDay", { day: on, name: local(rule.closingDay.name) })}
        {checkFirst && t("reason.checkFirst", { name: `${on}, ${local(checkFirst.name)}` })}
      </p>
    );
  });
}
