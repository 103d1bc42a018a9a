import styles from "./Unbroken.module.css";

/** What comes before a word with a hyphen, that word, and the rest; marks of direction belong to no word. */
const HYPHENATED = /^(.*?)([^\s\u2066\u2069]+-[^\s\u2066\u2069]+)(.*)$/;

/** Text whose words stay whole: no line may end at the hyphen of "'s-Hertogenbosch". */
export function Unbroken({ children: text }: { readonly children: string }) {
  const [, before, word, rest] = HYPHENATED.exec(text) ?? [];
  if (word === undefined || rest === undefined) return text;
  return (
    <>
      {before}
      <span className={styles.word}>{word}</span>
      <Unbroken>{rest}</Unbroken>
    </>
  );
}
