import styles from "./Sign.module.css";
import type { Sign } from "./signs";
import { PATHS } from "./signs";

/** A sign beside words that say the same; so it is hidden from screen readers. */
export function SignIcon({ sign }: { readonly sign: Sign }) {
  return (
    <svg className={styles.sign} data-sign={sign} viewBox="0 0 32 32" aria-hidden="true">
      {PATHS[sign].map(({ stroke, d }) => (
        <path key={d} className={styles[stroke]} d={d} />
      ))}
    </svg>
  );
}
