import type { Fact } from "../../domain/fact";
import styles from "./FactList.module.css";
import { FactText } from "./FactText";

/** Statements. Their sources stand at the end of the section (Sources). */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <ul className={styles.facts}>
      {facts.map(({ text }) => (
        <li key={text.en}>
          <FactText text={text} />
        </li>
      ))}
    </ul>
  );
}
