import styles from "./Button.module.css";
import type { IconName } from "./Icon";
import { Icon } from "./Icon";

interface Props {
  readonly onClick: () => void;
  readonly children: string;
  readonly icon?: IconName;
  /** the one that most people want here */
  readonly strong?: boolean;
  readonly disabled?: boolean;
}

/** Does something with what the screen shows. Paper has none. */
export function Button({ onClick, children, icon, strong = false, disabled = false }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      data-strong={strong}
      // Truly disabled, it would lose the focus of whoever has just pressed it.
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      {icon && <Icon name={icon} />} {children}
    </button>
  );
}
