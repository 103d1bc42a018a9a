import type { DeskAnswer } from "../../domain/deskAnswer";
import { groupOf } from "../../domain/deskAnswer";
import { isGone } from "../../domain/standing";
import type { Visit } from "../../domain/visit";
import { useTexts } from "../../i18n/texts";
import { checkFirstWords, nextWords, stateAtWords, timeLeftWords, whyNot } from "../../words/state";
import { sentenceBreak } from "../../words/stop";
import { Icon } from "./Icon";
import * as icons from "./icons";
import styles from "./StateLine.module.css";

interface Props {
  readonly answer: DeskAnswer;
  readonly visit: Visit;
}

/** A desk's state with its moment, and the reason; then when it opens next, and what makes the day doubtful. */
export function StateLine({ answer, visit }: Props) {
  const texts = useTexts();
  const { availability, standing, next } = answer;
  const gone = isGone(standing);
  const reason = whyNot(answer, visit, texts);
  const left = availability === "available" && !gone ? timeLeftWords(answer, visit, texts) : null;
  const opens = groupOf(answer) === "other-time" ? nextWords(next, visit.at, visit.now, texts) : null;
  const stop = sentenceBreak(texts);
  // What a desk does not do is a sentence of its own.
  const before = availability === "not-offered" ? stop : texts.t("words.comma");
  const check = checkFirstWords(answer, texts);
  return (
    <>
      <p className={styles.state} data-state={availability} data-gone={gone}>
        <span>
          {stateAtWords(answer, visit, texts)}
          {reason && `${before}${reason}`}
          {(left ?? opens) && stop}
        </span>
        {left && <strong>{left}</strong>}
        {opens && <span>{opens}</span>}
      </p>
      {check && (
        <p className={styles.check}>
          <Icon drawing={icons.caution} />
          <span>{check}</span>
        </p>
      )}
    </>
  );
}
