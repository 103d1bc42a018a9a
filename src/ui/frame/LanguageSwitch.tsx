import { languages } from "../../i18n/languages";
import { useTexts } from "../../i18n/texts";
import { Icon } from "../shared/Icon";
import * as icons from "../shared/icons";
import { LanguageLink } from "./LanguageLink";
import styles from "./LanguageSwitch.module.css";

interface Props {
  /** what was chosen, for the page in another language: "" or a string that begins with "?" */
  readonly search: string;
}

/**
 * Leads to the same screen in another language. It is found without reading: a globe, and each language's own name.
 * LanguagesClose closes it.
 */
export function LanguageSwitch({ search }: Props) {
  const { t, language } = useTexts();
  return (
    <details className={styles.switch}>
      <summary aria-label={`${t("frame.language")}: ${language.name}`}>
        <span translate="no">{language.name}</span>
        <Icon drawing={icons.globe} />
      </summary>
      <ul className={styles.languages} translate="no">
        {languages.map((other) => (
          <li key={other.code}>
            <LanguageLink
              to={other}
              search={search}
              lang={other.tag}
              aria-current={other === language ? "true" : undefined}
            >
              {other.name}
            </LanguageLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
