import type { Organisation } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import { FactText } from "../shared/FactText";
import styles from "./Header.module.css";
import { LanguageSwitch } from "./LanguageSwitch";
import { SkipLink } from "./SkipLink";

interface Props {
  readonly organisation: Organisation;
  /** what was chosen, for the page in another language: "" or a string that begins with "?" */
  readonly search: string;
}

/** Stands on every screen: what this is, that it is not the IND's, what IND means, and the way to other languages. */
export function Header({ organisation, search }: Props) {
  const { t, local } = useTexts();
  const { name, dutchName } = organisation;
  return (
    <>
      <SkipLink />
      <header className={styles.header}>
        {/* First: else what stands beside it would have its place, and lose it, in a page that comes in pieces. */}
        <LanguageSwitch search={search} />
        <div className={styles.what}>
          <h1>{t("words.title")}</h1>
          <p>{t("frame.independent")}</p>
        </div>
        <p className={styles.name}>
          <FactText text={name} />
          {local(name) !== dutchName && <span lang="nl">{` (${dutchName})`}</span>}
        </p>
      </header>
    </>
  );
}
