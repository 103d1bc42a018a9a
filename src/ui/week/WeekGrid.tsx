import { useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Icon } from "../shared/Icon";
import * as icons from "../shared/icons";
import { LazyPart } from "../shared/LazyPart";
import opener from "../shared/Opener.module.css";
import { TryAgain } from "../shared/TryAgain";
import styles from "./WeekGrid.module.css";
import type { WeekProps } from "./weekProps";

const loadTable = async () => (await import("./WeekTable")).WeekTable;

/** All desks over a week: when and where one can go. It comes when it is opened, since it holds much. */
export function WeekGrid(props: WeekProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const again = (sentence: string, retry: () => void) => (
    <TryAgain action={t("week.slot.retry")} onRetry={retry}>
      {sentence}
    </TryAgain>
  );
  return (
    <details
      className={styles.week}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={opener.opener}>
        <h2>{t("week.slot.heading")}</h2> <Icon drawing={icons.down} />
      </summary>
      {open && (
        <LazyPart
          load={loadTable}
          props={props}
          waiting={(retry) => retry && again(t("week.slot.slow"), retry)}
          failed={(retry) => again(t("week.slot.failed"), retry)}
        />
      )}
    </details>
  );
}
