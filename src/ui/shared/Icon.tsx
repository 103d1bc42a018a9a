import styles from "./Icon.module.css";

/** Stands beside the room that shows it, and comes with that room's code. */
export interface Drawing {
  /** in a 24 × 24 box, with a line of 2 */
  readonly path: string;
  /** it points, or is written, the way the page is read */
  readonly turned?: boolean;
}

/** A picture beside words that say the same; so it is hidden from screen readers. */
export function Icon({ drawing: { path, turned } }: { readonly drawing: Drawing }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" data-turned={turned}>
      <path d={path} />
    </svg>
  );
}
