import type { Source } from "../../domain/fact";
import { useTexts } from "../../i18n/texts";
import { sourceWords } from "../../words/source";
import { ExternalLink } from "./ExternalLink";
import styles from "./SourceLine.module.css";

/** Where one statement comes from and the date of that page. */
export function SourceLine({ source }: { readonly source: Source }) {
  const texts = useTexts();
  const words = texts.t("shared.source", { source: sourceWords(source, texts) });
  return (
    <p className={styles.source}>
      {source.url ? <ExternalLink href={source.url}>{words}</ExternalLink> : words}
    </p>
  );
}
