import styles from "./DayTimeInputs.module.css";

interface Props {
  readonly label: string;
  readonly type: "date" | "time";
  readonly value: string;
  /** id of the message about what is wrong with this field */
  readonly hintId: string | undefined;
  readonly onEdit: (value: string) => void;
}

/** A native input and its label. */
export function Field({ label, type, value, hintId, onEdit }: Props) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        className={styles.input}
        type={type}
        value={value}
        aria-invalid={hintId !== undefined}
        aria-describedby={hintId}
        onChange={({ target }) => onEdit(target.value)}
      />
    </label>
  );
}
