import { offers } from "../../i18n/offers";
import { preferredLanguage } from "../../i18n/preferredLanguage";
import { useTexts } from "../../i18n/texts";
import { IconButton } from "../shared/IconButton";
import { LanguageLink } from "./LanguageLink";
import styles from "./LanguageNote.module.css";
import { Note } from "./Note";

interface Props {
  readonly search: string;
  readonly onClose: () => void;
}

/** "Türkçe devam et", on a page in another language; nothing where the device has the page's own. */
export function LanguageNote({ search, onClose }: Props) {
  const { t, language } = useTexts();
  const offered = preferredLanguage(navigator.languages);
  if (!offered || offered === language) return null;
  return (
    <aside aria-label={t("frame.language")}>
      <Note>
        <LanguageLink
          to={offered}
          search={search}
          className={styles.offer}
          lang={offered.tag}
          dir={offered.dir}
          translate="no"
        >
          {offers[offered.code] ?? offered.name}
        </LanguageLink>
        <IconButton icon="close" name={t("shared.close")} onClick={onClose} />
      </Note>
    </aside>
  );
}
