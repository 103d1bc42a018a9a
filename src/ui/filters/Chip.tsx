import styles from "./Filters.module.css";

interface Props {
  readonly onPress: () => void;
  readonly children: string;
  /** for a choice: whether it is the one */
  readonly pressed?: boolean;
  /** for a choice that shows more: whether it does, and what */
  readonly expanded?: boolean;
  readonly controls?: string;
}

/** A choice for one tap. */
export function Chip({ onPress, children, pressed, expanded, controls }: Props) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
