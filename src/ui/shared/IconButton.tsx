import type { MouseEvent, Ref } from "react";
import type { Drawing } from "./Icon";
import { Icon } from "./Icon";
import styles from "./IconButton.module.css";

interface Props {
  readonly icon: Drawing;
  /** what it does, for those who cannot see the sign */
  readonly name: string;
  readonly onClick: (event: MouseEvent) => void;
  readonly disabled?: boolean;
  /** for a button that shows more: whether it does, and the id of what it shows */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A screen-only action that is known by its sign; not printed. */
export function IconButton({ icon, name, onClick, disabled = false, expanded, controls, ref }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles.button}
      aria-label={name}
      title={name}
      // `disabled` would drop the focus from the button just pressed.
      aria-disabled={disabled}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={(event) => !disabled && onClick(event)}
    >
      <Icon drawing={icon} />
    </button>
  );
}
