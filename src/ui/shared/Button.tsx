import styles from "./Button.module.css";
import type { Drawing } from "./Icon";
import { Icon } from "./Icon";

interface Props {
  readonly onClick: () => void;
  readonly children: string;
  readonly icon?: Drawing;
  /** the one that most people want here */
  readonly strong?: boolean;
  readonly disabled?: boolean;
  /** where it shows more: whether it does */
  readonly expanded?: boolean;
}

/** A screen-only action; not printed. */
export function Button({ onClick, children, icon, strong = false, disabled = false, expanded }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      data-strong={strong}
      // `disabled` would drop the focus from the button just pressed.
      aria-disabled={disabled}
      aria-expanded={expanded}
      onClick={() => !disabled && onClick()}
    >
      {icon && <Icon drawing={icon} />} {children}
    </button>
  );
}
