import { noFont } from "../../i18n/noFont";
import { drawsEthiopic } from "./drawsEthiopic";
import styles from "./FontNote.module.css";
import { LanguageLink } from "./LanguageLink";

/** On a device that cannot draw the page's letters: what is wrong, and the way to languages that it can draw. */
export function FontNote({ search }: { readonly search: string }) {
  if (drawsEthiopic()) return null;
  return (
    <div className={styles.note} role="status" translate="no">
      {noFont.map(({ language: other, sentence }) => (
        <p key={other.code} lang={other.tag}>
          {sentence}{" "}
          <LanguageLink to={other} search={search}>
            {other.name}
          </LanguageLink>
        </p>
      ))}
    </div>
  );
}
