import type { Advisory } from "../../../domain/desk";
import { isGone } from "../../../domain/standing";
import { useTexts } from "../../../i18n/texts";
import { occasionWords } from "../../../words/head";
import { stateWords, timeLeftWords, whyNot } from "../../../words/state";
import { sentenceBreak } from "../../../words/stop";
import { doubtWords } from "../../../words/visit";
import { AdvisoryTag } from "../../shared/AdvisoryTag";
import type { PanelProps } from "../panelProps";
import styles from "./Lead.module.css";

/**
 * What comes before everything else: what speaks against the moment, what later pages say for this service, and the
 * listing's state, unless the desk is gone. None of it can be dismissed.
 */
export function Lead({
  answer,
  visit,
  need,
  notices,
}: Pick<PanelProps, "answer" | "visit" | "need" | "notices">) {
  const texts = useTexts();
  // Where nothing is asked for, each says of what it is.
  const about = ({ services }: Advisory) => (visit.service ? undefined : services?.map(({ id }) => id));
  return (
    <div className={styles.lead}>
      {need && (
        <p className={styles.notice}>
          <strong>{texts.t("words.need.heading")}</strong>
          {sentenceBreak(texts)}
          {texts.t("words.need.phone")}
        </p>
      )}
      {[...doubtWords(visit, [answer], texts), ...notices].map((notice) => (
        <p key={notice} className={styles.notice}>
          {notice}
        </p>
      ))}
      {answer.advisories.map((advisory) => (
        <AdvisoryTag
          key={advisory.text.en}
          advisory={advisory}
          service={visit.service}
          only={about(advisory)}
        />
      ))}
      {answer.announced.map((advisory) => (
        <AdvisoryTag key={advisory.text.en} advisory={advisory} announced only={about(advisory)} />
      ))}
      {!isGone(answer.standing) && <ListedState answer={answer} visit={visit} />}
    </div>
  );
}

/** "Thu 3 Dec 2026, 11:30: listed open until 12:00" */
function ListedState({ answer, visit }: Pick<PanelProps, "answer" | "visit">) {
  const texts = useTexts();
  const { availability } = answer;
  const reason = whyNot(answer, visit, texts);
  if (availability === "not-offered")
    return (
      <p className={styles.state} data-state={availability}>
        {reason}
      </p>
    );
  const left = timeLeftWords(answer, visit, texts);
  const when = occasionWords(visit, texts);
  return (
    <p>
      <span className={styles.state} data-state={availability}>
        {texts.t("words.state.of", { what: when, state: stateWords(answer, texts) })}
        {left && sentenceBreak(texts)}
      </span>
      {reason && `${texts.t("words.comma")}${reason}`}
      {left && <strong className={styles.left}>{left}</strong>}
    </p>
  );
}
