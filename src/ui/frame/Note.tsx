import type { ReactNode } from "react";
import styles from "./Note.module.css";

/** A line at the foot of the screen that waits for an answer and covers nothing for long. */
export function Note({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.place}>
      <div className={styles.note}>{children}</div>
    </div>
  );
}
