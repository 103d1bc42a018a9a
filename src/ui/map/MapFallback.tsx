import { use } from "react";
import { useTexts } from "../../i18n/texts";
import { Button } from "../shared/Button";
import { ReloadContext } from "../shared/reload";
import styles from "./MapFallback.module.css";

/** Stands where the map would be. Loading again loses nothing: the address holds all that was chosen. */
export function MapFallback() {
  const { t } = useTexts();
  const reload = use(ReloadContext);
  return (
    <div className={styles.fallback} role="status">
      <p>{t("map.failed")}</p>
      <Button onClick={reload}>{t("map.retry")}</Button>
    </div>
  );
}
