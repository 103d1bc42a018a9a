import type { ReactNode } from "react";
import { useId } from "react";
import type { Source } from "../../../domain/fact";
import { Fold } from "../../shared/Fold";
import { Sources } from "../../shared/Sources";
import styles from "./PanelSection.module.css";

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
  /** of all that it says */
  readonly sources?: readonly Source[];
  /** opens by its heading, and is not printed: one page is enough for a visit */
  readonly folded?: boolean;
}

/** A part of the panel under its own heading, with its sources at the end. */
export function PanelSection({ heading, children, sources = [], folded = false }: Props) {
  const id = useId();
  const title = <h3 id={id}>{heading}</h3>;
  const contents = (
    <>
      {children}
      <Sources of={sources} />
    </>
  );
  return (
    <section className={styles.section} aria-labelledby={id} data-folded={folded}>
      {folded ? (
        <Fold summary={title}>{contents}</Fold>
      ) : (
        <>
          {title}
          {contents}
        </>
      )}
    </section>
  );
}
