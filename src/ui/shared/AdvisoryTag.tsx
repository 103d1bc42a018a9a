import type { ReactNode } from "react";
import type { Advisory } from "../../domain/desk";
import { useTexts } from "../../i18n/texts";
import { advisoryWords } from "../../words/standing";
import styles from "./AdvisoryTag.module.css";
import { Icon } from "./Icon";

interface Props {
  readonly advisory: Advisory;
  /** on the page as built: ids of the services that it is about; none: all */
  readonly only?: readonly string[] | undefined;
  /** what the later page says and where */
  readonly children?: ReactNode;
}

/** "Reported closed since 1 October 2020" */
export function AdvisoryTag({ advisory, only, children }: Props) {
  const texts = useTexts();
  return (
    <div className={styles.advisory} data-advisory={advisory.kind} data-only={only?.join(" ")}>
      <Icon name="caution" />
      <div>
        <p>
          <strong>{advisoryWords(advisory, texts)}</strong>
        </p>
        {children}
      </div>
    </div>
  );
}
