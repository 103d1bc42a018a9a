import type { Organisation } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import styles from "./Header.module.css";

/** Stands on every screen: what this is, that it is not the IND's, and what IND means, in both languages. */
export function Header({ organisation }: { readonly organisation: Organisation }) {
  const { t, local } = useTexts();
  const { name, dutchName } = organisation;
  return (
    <header className={styles.header}>
      <h1>{t("words.title")}</h1>
      <p>{t("frame.independent")}</p>
      <p className={styles.name}>
        {local(name)}
        <span className={styles.dutch} lang="nl">{` (${dutchName})`}</span>
      </p>
    </header>
  );
}
