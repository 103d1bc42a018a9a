import type { ReactNode } from "react";
import { useLayoutEffect, useRef } from "react";
import styles from "./Note.module.css";

/** A line at the foot of the screen that waits for an answer and covers nothing for long. Closed, it gives the focus on. */
export function Note({ children }: { readonly children: ReactNode }) {
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = line;
    return () => {
      if (current?.contains(document.activeElement)) focusGoal()?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div ref={line} className={styles.note}>
      {children}
    </div>
  );
}

/** Before an open sheet nothing else takes the focus. */
const focusGoal = () =>
  document.querySelector<HTMLElement>("[data-panel] h2") ??
  document.querySelector<HTMLElement>("header summary");
