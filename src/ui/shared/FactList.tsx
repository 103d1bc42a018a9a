import type { Directory, Fact } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import styles from "./FactList.module.css";
import { SourceLine } from "./SourceLine";

/** Statements, each followed by its source; one source line where neighbours share it. */
export function FactList({ facts, directory }: { readonly facts: readonly Fact[]; readonly directory: Directory }) {
  const { local } = useTexts();
  return (
    <ul className={styles.facts}>
      {facts.map((fact, index) => (
        <li key={fact.text.en}>
          {local(fact.text)}
          {facts[index + 1]?.source !== fact.source && <SourceLine id={fact.source} directory={directory} />}
        </li>
      ))}
    </ul>
  );
}
