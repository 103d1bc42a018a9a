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
  /** opens by its heading */
  readonly folded?: boolean;
  /** what is folded is not printed, unless the paper needs it: one page is enough for a visit */
  readonly printed?: boolean;
}

/** A part of the panel under its own heading, with its sources at the end. */
export function PanelSection({ heading, children, sources = [], folded = false, printed = !folded }: Props) {
  const id = useId();
  const title = <h3 id={id}>{heading}</h3>;
  const contents = (
    <>
      {children}
      <Sources of={sources} />
    </>
  );
  return (
    <section className={styles.section} aria-labelledby={id} data-folded={folded} data-printed={printed}>
      {folded ? (
        <Fold summary={title} printed={printed}>
          {contents}
        </Fold>
      ) : (
        <>
          {title}
          {contents}
        </>
      )}
    </section>
  );
}
