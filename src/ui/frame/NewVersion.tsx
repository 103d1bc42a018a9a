import { use, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { useNewVersion } from "../../offline/useNewVersion";
import { Button } from "../shared/Button";
import { ReloadContext } from "../shared/reload";
import styles from "./NewVersion.module.css";

/** Says that a newer version waits. It never changes by itself: the visitor may be reading. */
export function NewVersion() {
  const { t } = useTexts();
  const change = useNewVersion(use(ReloadContext));
  const [later, setLater] = useState(false);
  return (
    <div role="status" className={styles.place}>
      {change && !later && (
        <div className={styles.note}>
          <p>{t("frame.version.ready")}</p>
          <Button strong onClick={change}>
            {t("frame.version.use")}
          </Button>
          <Button onClick={() => setLater(true)}>{t("frame.version.later")}</Button>
        </div>
      )}
    </div>
  );
}
