import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./PanelSection.module.css";

/** A part of the panel under its own heading. */
export function PanelSection({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  );
}
