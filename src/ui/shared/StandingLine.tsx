import type { DeskAnswer } from "../../domain/deskAnswer";
import type { Service } from "../../domain/service";
import { useTexts } from "../../i18n/texts";
import { announcedWords, standingWords } from "../../words/standing";
import { Icon } from "./Icon";
import * as icons from "./icons";
import styles from "./StandingLine.module.css";
import { Unbroken } from "./Unbroken";

interface Props {
  readonly answer: DeskAnswer;
  /** null: anything */
  readonly service: Service | null;
}

/** What later pages leave of the listing, before anything else; nothing where the desk is as listed. */
export function StandingLine({ answer, service }: Props) {
  const texts = useTexts();
  const words = standingWords(answer, service, texts);
  return (
    <>
      {words && (
        <p className={styles.standing} data-advisory={answer.standing}>
          <Icon drawing={icons.caution} />
          <strong>
            <Unbroken>{words}</Unbroken>
          </strong>
        </p>
      )}
      {answer.announced.map((advisory) => (
        <p key={advisory.text.en} className={styles.standing} data-advisory={advisory.kind}>
          <Icon drawing={icons.caution} />
          <span>{announcedWords(advisory, texts)}</span>
        </p>
      ))}
    </>
  );
}
