import type { RefObject } from "react";
import type { DeskAnswer } from "../../../domain/deskAnswer";
import type { Visit } from "../../../domain/visit";
import { useTexts } from "../../../i18n/texts";
import { occasionWords, verdictWords } from "../../../words/head";
import { momentInFull } from "../../../words/plan";
import { FactText } from "../../shared/FactText";
import styles from "./PanelHead.module.css";

interface Props {
  readonly answer: DeskAnswer;
  readonly visit: Visit;
  /** of what is said of the desk */
  readonly verdictId: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** "Rotterdam · reported closed", and for what and when: "Collect a residence permit · Thu 3 Dec 2026, 11:30". */
export function PanelHead({ answer, visit, verdictId, heading }: Props) {
  const texts = useTexts();
  const { service, planned, now } = visit;
  return (
    <>
      <h2 ref={heading} className={styles.heading} tabIndex={-1}>
        <span className={styles.whole}>
          <bdi translate="no">{answer.desk.label}</bdi> ·
        </span>{" "}
        <span id={verdictId} className={styles.whole}>
          {verdictWords(answer, texts)}
        </span>
      </h2>
      <p className={styles.occasion}>
        {service && (
          <>
            <FactText text={service.label} /> ·{" "}
          </>
        )}
        <span className={styles.whole}>{occasionWords(visit, texts)}</span>
        {!planned && <span className={styles.printed}> ({momentInFull(now, texts)})</span>}
      </p>
    </>
  );
}
