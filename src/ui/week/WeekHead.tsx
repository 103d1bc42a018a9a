import { useTexts } from "../../i18n/texts";
import styles from "./WeekHead.module.css";

interface Props {
  /** days since 1970-01-01, all of them */
  readonly days: readonly number[];
  readonly today: number;
  readonly planned: number;
}

/** The seven days; they stay in sight while one looks through the desks. */
export function WeekHead({ days, today, planned }: Props) {
  const { t, format } = useTexts();
  return (
    <thead role="rowgroup" className={styles.head}>
      <tr role="row" className={styles.row}>
        <th role="columnheader" scope="col" className={styles.corner}>
          {t("week.desk")}
        </th>
        {days.map((day) => (
          <th
            key={day}
            role="columnheader"
            scope="col"
            aria-label={format.longDay(day, today)}
            aria-current={day === planned ? "date" : undefined}
            data-past={day < today}
          >
            {format.weekdayNarrow(day)}
            <br />
            {format.dateOfMonth(day)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
