import { useState } from "react";
import { useTexts } from "../i18n/texts";
import styles from "./NewVersion.module.css";
import { useNewVersion } from "./useNewVersion";

/** Says that a newer version waits. It never changes by itself: the visitor may be reading. */
export function NewVersion() {
  const { t } = useTexts();
  const use = useNewVersion();
  const [later, setLater] = useState(false);
  return (
    <div role="status" className={styles.place}>
      {use && !later && (
        <div className={styles.note}>
          <p>{t("version.ready")}</p>
          <button type="button" className={styles.use} onClick={use}>
            {t("version.use")}
          </button>
          <button type="button" onClick={() => setLater(true)}>
            {t("version.later")}
          </button>
        </div>
      )}
    </div>
  );
}
