import { useTexts } from "../i18n/texts";
import { Button } from "../ui/shared/Button";
import styles from "./MapFallback.module.css";

/** Stands where the map would be. Loading again loses nothing: the address holds all that was chosen. */
export function MapFallback() {
  const { t } = useTexts();
  return (
    <div className={styles.fallback} role="status">
      <p>{t("map.failed")}</p>
      <Button onClick={() => window.location.reload()}>{t("map.retry")}</Button>
    </div>
  );
}
