import styles from "./Unbroken.module.css";

/**
 * What comes before a word with a hyphen, that word, what stands against it, and the rest. Marks of direction and stops
 * belong to no word.
 */
const HYPHENATED = /^(.*?)([^\s\u2066\u2069]+-[^\s\u2066\u2069]*[^\s\u2066\u2069.,:;])(\S*)(.*)$/;

/** Text whose words stay whole: no line may end at the hyphen of "'s-Hertogenbosch", nor between it and its full stop. */
export function Unbroken({ children: text }: { readonly children: string }) {
  const [, before, word, stop, rest] = HYPHENATED.exec(text) ?? [];
  if (word === undefined || rest === undefined) return text;
  return (
    <>
      {before}
      <span className={styles.word}>
        <bdi className={styles.whole}>{word}</bdi>
        {stop}
      </span>
      <Unbroken>{rest}</Unbroken>
    </>
  );
}
