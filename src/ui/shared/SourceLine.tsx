import type { Directory } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import { ExternalLink } from "./ExternalLink";
import styles from "./SourceLine.module.css";

/** Where a statement comes from and the date of that page. @param id of an entry of the directory's sources */
export function SourceLine({ id, directory }: { readonly id: string; readonly directory: Directory }) {
  const { t, format } = useTexts();
  const source = directory.sources.find((entry) => entry.id === id);
  if (!source) return null;
  const date = source.date ? format.sourceDate(source.date) : t("about.noDate");
  const words = t("source.from", { publisher: source.publisher, date });
  return (
    <p className={styles.source}>
      {source.url ? <ExternalLink href={source.url}>{words}</ExternalLink> : words}
    </p>
  );
}
