import type { ReactNode } from "react";
import styles from "./Fold.module.css";
import { Icon } from "./Icon";
import * as icons from "./icons";

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** paper shows it unfolded; all else that is folded is left out there */
  readonly printed?: boolean;
}

/** What few need at once: a line that opens. */
export function Fold({ summary, children, printed = false }: Props) {
  return (
    <details className={styles.fold} data-printed={printed}>
      <summary>
        {summary} <Icon drawing={icons.down} />
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
