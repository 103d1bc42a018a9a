import { keepLanguage } from "../../i18n/keptLanguage";
import type { Language } from "../../i18n/languages";
import { folderOf, homeOf } from "../../i18n/languages";
import { offers } from "../../i18n/offers";
import { useTexts } from "../../i18n/texts";
import { IconButton } from "../shared/IconButton";
import styles from "./LanguageNote.module.css";
import { Note } from "./Note";

interface Props {
  readonly offered: Language;
  readonly search: string;
  readonly onClose: () => void;
}

/** "Türkçe devam et", on a page in another language. */
export function LanguageNote({ offered, search, onClose }: Props) {
  const { t, language } = useTexts();
  return (
    <aside aria-label={t("frame.language")}>
      <Note>
        <a
          className={styles.offer}
          href={`${homeOf(language)}${folderOf(offered)}${search}`}
          lang={offered.tag}
          hrefLang={offered.tag}
          dir={offered.dir}
          translate="no"
          onClick={() => keepLanguage(offered.code)}
        >
          {offers[offered.code] ?? offered.name}
        </a>
        <IconButton icon="close" name={t("shared.close")} onClick={onClose} />
      </Note>
    </aside>
  );
}
