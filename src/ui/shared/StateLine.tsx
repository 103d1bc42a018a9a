import type { DeskAnswer } from "../../domain/deskAnswer";
import type { Visit } from "../../domain/visit";
import { useTexts } from "../../i18n/texts";
import { stateWords, timeLeftWords, whyNot } from "../../words/state";
import { Icon } from "./Icon";
import styles from "./StateLine.module.css";

/** A desk's state at the visit: a shape, a colour and words that say the same, and the reason. */
export function StateLine({ answer, visit }: { readonly answer: DeskAnswer; readonly visit: Visit }) {
  const texts = useTexts();
  const { availability, state, checkFirst } = answer;
  const reason = whyNot(answer, visit, texts);
  const left = availability === "available" ? timeLeftWords(state, texts) : null;
  return (
    <>
      <p className={styles.state} data-state={availability}>
        <Icon name={availability} />
        <span>
          <strong>{stateWords(answer, texts)}</strong>
          {reason && <>: {reason}</>}
        </span>
      </p>
      {left && (
        <p className={styles.left}>
          <Icon name="clock" />
          <strong>{left}</strong>
        </p>
      )}
      {checkFirst && (
        <p className={styles.left}>
          <Icon name="caution" />
          <span>{texts.t("words.reason.checkFirst", { name: texts.local(checkFirst.name) })}</span>
        </p>
      )}
    </>
  );
}
