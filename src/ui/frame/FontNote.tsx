import { keepLanguage } from "../../i18n/keptLanguage";
import { folderOf, homeOf } from "../../i18n/languages";
import { noFont } from "../../i18n/noFont";
import { useTexts } from "../../i18n/texts";
import { drawsEthiopic } from "./drawsEthiopic";
import styles from "./FontNote.module.css";

/** On a device that cannot draw the page's letters: what is wrong, and the way to languages that it can draw. */
export function FontNote({ search }: { readonly search: string }) {
  const { language } = useTexts();
  if (drawsEthiopic()) return null;
  return (
    <div className={styles.note} role="status" translate="no">
      {noFont.map(({ language: other, sentence }) => (
        <p key={other.code} lang={other.tag}>
          {sentence}{" "}
          <a
            href={`${homeOf(language)}${folderOf(other)}${search}`}
            hrefLang={other.tag}
            onClick={() => keepLanguage(other.code)}
          >
            {other.name}
          </a>
        </p>
      ))}
    </div>
  );
}
