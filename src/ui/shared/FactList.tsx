import type { Directory, Fact } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import styles from "./FactList.module.css";
import { SourceLine } from "./SourceLine";

/**
 * Statements and their sources. Those of the listing are named once at the end of a section, others right here; one line
 * where neighbours share a source.
 */
export function FactList({
  facts,
  directory,
}: {
  readonly facts: readonly Fact[];
  readonly directory: Directory;
}) {
  const { local } = useTexts();
  return (
    <ul className={styles.facts}>
      {facts.map((fact, index) => (
        <li key={fact.text.en}>
          {local(fact.text)}
          {fact.source !== directory.listing && facts[index + 1]?.source !== fact.source && (
            <SourceLine id={fact.source} directory={directory} />
          )}
        </li>
      ))}
    </ul>
  );
}
