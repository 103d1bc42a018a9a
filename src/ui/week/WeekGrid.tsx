import { useState } from "react";
import { useTexts } from "../../i18n/texts";
import { AskedPart } from "../shared/AskedPart";
import { Icon } from "../shared/Icon";
import * as icons from "../shared/icons";
import opener from "../shared/Opener.module.css";
import styles from "./WeekGrid.module.css";
import type { WeekProps } from "./weekProps";

const loadTable = async () => (await import("./WeekTable")).WeekTable;

/** All desks over a week: when and where one can go. It comes when it is opened, since it holds much. */
export function WeekGrid(props: WeekProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details
      data-week
      className={styles.week}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={opener.opener}>
        <h2>{t("week.slot.heading")}</h2> <Icon drawing={icons.down} />
      </summary>
      {open && (
        <AskedPart load={loadTable} props={props} slow={t("week.slot.slow")} failed={t("week.slot.failed")} />
      )}
    </details>
  );
}
