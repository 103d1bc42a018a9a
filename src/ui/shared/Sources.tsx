import type { Source } from "../../domain/fact";
import { useTexts } from "../../i18n/texts";
import { sourceWords } from "../../words/source";
import { ExternalLink } from "./ExternalLink";
import styles from "./Sources.module.css";

/** Where the statements of a section come from, and the date of each page: one line that opens. */
export function Sources({ of }: { readonly of: readonly Source[] }) {
  const texts = useTexts();
  const sources = [...new Set(of)];
  const [first] = sources;
  if (!first) return null;
  const summary =
    sources.length === 1
      ? texts.t("shared.source", { source: sourceWords(first, texts) })
      : texts.t("shared.sources", { count: sources.length });
  return (
    <details className={styles.sources}>
      <summary>{summary}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} /> ({sourceWords(source, texts)})
          </li>
        ))}
      </ul>
    </details>
  );
}

function SourceLink({ source }: { readonly source: Source }) {
  const title = <bdi lang="en">{source.title}</bdi>;
  return source.url ? <ExternalLink href={source.url}>{title}</ExternalLink> : title;
}
