import type { ReactNode } from "react";
import type { Advisory } from "../../domain/desk";
import { useTexts } from "../../i18n/texts";
import { sinceWords } from "../../words/advisory";
import styles from "./AdvisoryTag.module.css";
import { Icon } from "./Icon";

interface Props {
  readonly advisory: Advisory;
  /** what the later page says and where; in the panel */
  readonly children?: ReactNode;
}

/** "Later reported closed (1 October 2020)" */
export function AdvisoryTag({ advisory, children }: Props) {
  const texts = useTexts();
  return (
    <div className={styles.advisory} data-advisory={advisory.kind}>
      <Icon name="caution" />
      <div>
        <p>
          <strong>{texts.t(`words.advisory.${advisory.kind}`)}</strong> ({sinceWords(advisory, texts)})
        </p>
        {children}
      </div>
    </div>
  );
}
