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

/** A screen-only action; not printed. */
export function Button({ onClick, children, icon, strong = false, disabled = false }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      data-strong={strong}
      // `disabled` would drop the focus from the button just pressed.
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      {icon && <Icon name={icon} />} {children}
    </button>
  );
}
