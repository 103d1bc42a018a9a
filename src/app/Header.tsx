import { useTexts } from "../i18n/texts";
import styles from "./Header.module.css";

/** Stands on every screen, loaded or failed. */
export function Header() {
  const { t } = useTexts();
  return (
    <header className={styles.header}>
      <h1>{t("app.title")}</h1>
      <p>{t("app.independent")}</p>
    </header>
  );
}
