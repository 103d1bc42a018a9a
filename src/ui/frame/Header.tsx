import { useTexts } from "../../i18n/texts";
import styles from "./Header.module.css";

/** Stands on every screen. */
export function Header() {
  const { t } = useTexts();
  return (
    <header className={styles.header}>
      <h1>{t("frame.title")}</h1>
      <p>{t("frame.independent")}</p>
    </header>
  );
}
