import type { Language } from "../../i18n/languages";
import { offers } from "../../i18n/offers";
import { useTexts } from "../../i18n/texts";
import { IconButton } from "../shared/IconButton";
import * as icons from "../shared/icons";
import { LanguageLink } from "./LanguageLink";
import styles from "./LanguageNote.module.css";
import { Note } from "./Note";

interface Props {
  readonly offered: Language;
  readonly search: string;
  readonly onClose: () => void;
}

/** "Türkçe devam et", on a page in another language. */
export function LanguageNote({ offered, search, onClose }: Props) {
  const { t } = useTexts();
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
        <IconButton icon={icons.close} name={t("shared.close")} onClick={onClose} />
      </Note>
    </aside>
  );
}
