import { useState } from "react";
import { useTexts } from "../../i18n/texts";
import opener from "../shared/Opener.module.css";
import styles from "./WeekGrid.module.css";
import { WeekTable } from "./WeekTable";
import type { WeekProps } from "./weekProps";

/** All desks over the next seven days: when and where one can go. Opened when wanted, since it holds many buttons. */
export function WeekGrid(props: WeekProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.week}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={opener.opener}>
        <h2>{t("week.heading")}</h2>
      </summary>
      {open && <WeekTable {...props} />}
    </details>
  );
}
