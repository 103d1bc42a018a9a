import { useTexts } from "../../i18n/texts";
import styles from "./Refusal.module.css";

interface Props {
  /** as the check of the file puts it: English, with the place that is wrong */
  readonly reason: string;
}

/** Why the server's file is not used, for whoever keeps it. The console has it too (see servedDirectory). */
export function Refusal({ reason }: Props) {
  const { t } = useTexts();
  return (
    <details className={styles.refusal}>
      <summary>{t("filters.refusal")}</summary>
      <p lang="en" translate="no">
        {reason}
      </p>
    </details>
  );
}
