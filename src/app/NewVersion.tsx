import { useState } from "react";
import { useTexts } from "../i18n/texts";
import { Button } from "../ui/shared/Button";
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
          <Button strong onClick={use}>
            {t("version.use")}
          </Button>
          <Button onClick={() => setLater(true)}>{t("version.later")}</Button>
        </div>
      )}
    </div>
  );
}
