import styles from "./Filters.module.css";

interface Props {
  readonly onPress: () => void;
  readonly children: string;
  /** whether it is the choice */
  readonly pressed: boolean;
}

/** A choice for one tap. */
export function Chip({ onPress, children, pressed }: Props) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}
