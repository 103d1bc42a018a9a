import { useEffect } from "react";
import { useTexts } from "../../i18n/texts";
import styles from "./Refusal.module.css";

interface Props {
  /** as the check of the file puts it: English, with the place that is wrong */
  readonly reason: string;
}

/** Why the server's file is not used, for whoever keeps it: folded here, and a line in the console. */
export function Refusal({ reason }: Props) {
  const { t } = useTexts();
  useEffect(() => console.warn(`data/directory.json is not used: ${reason}`), [reason]);
  return (
    <details className={styles.refusal}>
      <summary>{t("filters.refusal")}</summary>
      <p lang="en" translate="no">
        {reason}
      </p>
    </details>
  );
}
