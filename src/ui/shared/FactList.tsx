import type { Fact } from "../../domain/fact";
import { useTexts } from "../../i18n/texts";
import styles from "./FactList.module.css";

/** Statements. Their sources stand at the end of the section (Sources). */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const { local } = useTexts();
  return (
    <ul className={styles.facts}>
      {facts.map(({ text }) => (
        <li key={text.en}>{local(text)}</li>
      ))}
    </ul>
  );
}
