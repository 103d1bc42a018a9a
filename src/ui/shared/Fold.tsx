import type { ReactNode } from "react";
import styles from "./Fold.module.css";
import { Icon } from "./Icon";

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** What few need at once: a line that opens. Not printed. */
export function Fold({ summary, children }: Props) {
  return (
    <details className={styles.fold}>
      <summary>
        {summary} <Icon name="down" />
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
