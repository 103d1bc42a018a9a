import { useRef } from "react";
import type { DeskAnswer } from "../../domain/deskAnswer";
import type { Visit } from "../../domain/visit";
import { useTexts } from "../../i18n/texts";
import { doubtWords, summaryWords } from "../../words/visit";
import { Button } from "../shared/Button";
import styles from "./Summary.module.css";

interface Props {
  readonly answers: readonly DeskAnswer[];
  readonly visit: Visit;
  /** what is to be known about the link and the directory */
  readonly notices: readonly string[];
  /** whether the device's own clock shows Amsterdam time */
  readonly sameClock: boolean;
  /** null while nothing is chosen */
  readonly onReset: (() => void) | null;
}

/** What is being shown, in one sentence that screen readers say whenever it changes. */
export function Summary({ answers, visit, notices, sameClock, onReset }: Props) {
  const texts = useTexts();
  const sentence = useRef<HTMLParagraphElement>(null);
  const helping = answers.filter(({ availability }) => availability === "available").length;
  // The button goes when it is pressed; the keyboard goes on at the answer.
  const reset = () => {
    sentence.current?.focus();
    onReset?.();
  };
  return (
    <div className={styles.summary}>
      <div>
        <div role="status">
          <p ref={sentence} tabIndex={-1} className={styles.sentence}>
            {summaryWords(helping, answers.length, visit, texts)}
          </p>
          {[...doubtWords(visit, texts), ...notices].map((notice) => (
            <p key={notice} className={styles.notice}>
              {notice}
            </p>
          ))}
        </div>
        <Clock visit={visit} sameClock={sameClock} />
      </div>
      {onReset && <Button onClick={reset}>{texts.t("filters.reset")}</Button>}
    </div>
  );
}

/** Stands outside of what screen readers are told, or they would say the time every minute. */
function Clock({ visit: { now, planned }, sameClock }: Pick<Props, "visit" | "sameClock">) {
  const { t, format } = useTexts();
  const clock = t("filters.clock", { time: format.time(now.minute), day: format.shortDay(now.day) });
  return (
    <p className={styles.clock}>
      {!planned && clock} {!sameClock && t("filters.otherClock")}
    </p>
  );
}
