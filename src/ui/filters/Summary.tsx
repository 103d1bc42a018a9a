import type { DeskAnswer } from "../../domain/deskAnswer";
import type { Visit } from "../../domain/visit";
import { isFar, isPast } from "../../domain/visit";
import { useTexts } from "../../i18n/texts";
import { Button } from "../shared/Button";
import styles from "./Summary.module.css";
import { summaryWords, whenWords } from "./summaryWords";

interface Props {
  readonly answers: readonly DeskAnswer[];
  readonly visit: Visit;
  /** what of the link could not be read */
  readonly notices: readonly string[];
  /** whether the device's own clock shows Amsterdam time */
  readonly sameClock: boolean;
  /** null while nothing is chosen */
  readonly onReset: (() => void) | null;
}

/** What is being shown, in one sentence that screen readers say whenever it changes. */
export function Summary({ answers, visit, notices, sameClock, onReset }: Props) {
  const texts = useTexts();
  const helping = answers.filter(({ availability }) => availability === "available").length;
  const about = [
    ...(isPast(visit) ? [texts.t("filters.past", { when: whenWords(visit, texts) })] : []),
    ...(isFar(visit) ? [texts.t("filters.far")] : []),
    ...notices,
  ];
  return (
    <div className={styles.summary}>
      <div>
        <div role="status">
          <p className={styles.sentence}>{summaryWords(helping, answers.length, visit, texts)}</p>
          {about.map((notice) => (
            <p key={notice} className={styles.notice}>
              {notice}
            </p>
          ))}
        </div>
        <Clock visit={visit} sameClock={sameClock} />
      </div>
      {onReset && <Button onClick={onReset}>{texts.t("filters.reset")}</Button>}
    </div>
  );
}

/** Stands outside of what screen readers are told, or they would say the time every minute. */
function Clock({ visit: { now, planned }, sameClock }: Pick<Props, "visit" | "sameClock">) {
  const { t, format } = useTexts();
  const clock = t("summary.clock", { time: format.time(now.minute), day: format.shortDay(now.day) });
  return (
    <p className={styles.clock}>
      {!planned && clock} {!sameClock && t("summary.otherClock")}
    </p>
  );
}
