import type { ReactNode } from "react";
import { useId } from "react";
import type { Source } from "../../../domain/fact";
import { Sources } from "../../shared/Sources";
import styles from "./PanelSection.module.css";

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
  /** of all that it says */
  readonly sources?: readonly Source[];
  /** not printed: one page is enough for a visit */
  readonly screenOnly?: boolean;
}

/** A part of the panel under its own heading, with its sources at the end. */
export function PanelSection({ heading, children, sources = [], screenOnly = false }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} data-screen-only={screenOnly}>
      <h3 id={id}>{heading}</h3>
      {children}
      <Sources of={sources} />
    </section>
  );
}
