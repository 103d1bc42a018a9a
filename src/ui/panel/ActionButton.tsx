import type { IconName } from "../shared/Icon";
import { Icon } from "../shared/Icon";
import styles from "./ActionButton.module.css";

interface Props {
  readonly icon: IconName;
  readonly onClick: () => void;
  readonly children: string;
}

/** Something to do with what the panel shows. */
export function ActionButton({ icon, onClick, children }: Props) {
  return (
    <button type="button" className={styles.action} onClick={onClick}>
      <Icon name={icon} /> {children}
    </button>
  );
}
