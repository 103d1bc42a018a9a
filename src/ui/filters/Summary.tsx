import { useRef } from "react";
import type { DeskAnswer } from "../../domain/deskAnswer";
import type { Need } from "../../domain/need";
import type { Visit } from "../../domain/visit";
import { useTexts } from "../../i18n/texts";
import { summaryWords } from "../../words/summary";
import { doubtWords } from "../../words/visit";
import { IconButton } from "../shared/IconButton";
import * as icons from "../shared/icons";
import { Clock } from "./Clock";
import styles from "./Summary.module.css";

interface Props {
  readonly answers: readonly DeskAnswer[];
  readonly visit: Visit;
  /** what is needed, where that is no visit: then no desk answers, and none is counted */
  readonly need: Need | null;
  /** what is to be known about the link and the directory */
  readonly notices: readonly string[];
  /** whether the device's own clock shows Amsterdam time */
  readonly sameClock: boolean;
  readonly clockDoubted: boolean;
  /** null while nothing is chosen */
  readonly onReset: (() => void) | null;
}

/** What is being shown, in a sentence or two that screen readers say whenever they change. */
export function Summary(props: Props) {
  const { answers, visit, need, notices, sameClock, clockDoubted, onReset } = props;
  const texts = useTexts();
  const sentence = useRef<HTMLParagraphElement>(null);
  const { lead, detail } = summaryWords(answers, visit, texts);
  const reset = () => {
    // The button goes when it is pressed; the keyboard goes on at the answer.
    sentence.current?.focus();
    onReset?.();
  };
  return (
    <div className={styles.summary}>
      <div role="status">
        <p ref={sentence} tabIndex={-1} className={styles.sentence}>
          {visit.service && <span className={styles.asked}>{texts.local(visit.service.label)} · </span>}
          {need ? texts.t("words.need.heading") : lead}
        </p>
        {!need && detail && <p>{detail}</p>}
        {[...doubtWords(visit, answers, texts), ...notices].map((notice) => (
          <p key={notice} className={styles.notice}>
            {notice}
          </p>
        ))}
      </div>
      {onReset && <IconButton icon={icons.close} name={texts.t("filters.reset")} onClick={reset} />}
      {(clockDoubted || !sameClock) && <Clock now={visit.now} sameClock={sameClock} doubted={clockDoubted} />}
    </div>
  );
}
