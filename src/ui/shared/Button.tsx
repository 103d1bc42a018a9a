import type { Ref } from "react";
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
  /** where it shows more: whether it does, and the id of what it shows */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A screen-only action; not printed. */
export function Button({
  icon,
  children,
  onClick,
  strong = false,
  disabled = false,
  expanded,
  controls,
  ref,
}: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles.button}
      data-strong={strong}
      // `disabled` would drop the focus from the button just pressed.
      aria-disabled={disabled}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={() => !disabled && onClick()}
    >
      {icon && <Icon drawing={icon} />} {children}
    </button>
  );
}
