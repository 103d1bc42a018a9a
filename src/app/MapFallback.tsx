import { useTexts } from "../i18n/texts";
import styles from "./MapFallback.module.css";

/** Stands where the map would be. Loading again loses nothing: the address holds all that was chosen. */
export function MapFallback({ failed }: { readonly failed: boolean }) {
  const { t } = useTexts();
  return (
    <div className={styles.fallback} role="status">
      <p>{t(failed ? "map.failed" : "map.loading")}</p>
      {failed && (
        <button type="button" onClick={() => window.location.reload()}>
          {t("map.retry")}
        </button>
      )}
    </div>
  );
}
