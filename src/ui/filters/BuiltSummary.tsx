import { useTexts } from "../../i18n/texts";
import styles from "./Summary.module.css";

/** The summary before any script has run: what holds at any time. @param count of desks */
export function BuiltSummary({ count }: { readonly count: number }) {
  const { t, format } = useTexts();
  return (
    <div className={styles.summary}>
      <div>
        <p className={styles.sentence}>{t("filters.built.summary", { count: format.count(count) })}</p>
        <p className={styles.clock}>{t("filters.built.clock")}</p>
      </div>
    </div>
  );
}
