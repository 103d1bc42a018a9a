import type { Directory } from "../../domain/directory";
import { MY_APPLICATION } from "../../domain/need";
import { standingOn } from "../../domain/standing";
import { useTexts } from "../../i18n/texts";
import { reportedWords } from "../../words/summary";
import { BUILT } from "../shared/builtParts";
import { BuiltAnswers } from "./BuiltAnswers";
import { NeedCard } from "./NeedCard";
import styles from "./Summary.module.css";

interface Props {
  readonly directory: Directory;
  /** when the page is built: days since 1970-01-01 */
  readonly day: number;
}

/** The summary before any script has run: what holds at any time. Where scripts never come, a sentence says so. */
export function BuiltSummary({ directory: { desks, services, contact }, day }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const standings = desks.map((desk) => standingOn(desk, null, day));
  const doubtful = standings.some((standing) => standing !== "as-listed");
  return (
    <>
      <div data-when={MY_APPLICATION}>
        <div id={BUILT.need}>
          <NeedCard contact={contact} line={null} abroad={false} link={null} />
        </div>
      </div>
      <div className={styles.summary}>
        <div>
          <p className={styles.sentence} data-only="">
            {t("filters.built.summary", { count: desks.length })}
            {doubtful && ` ${t("words.summary.check")}`}
          </p>
          <BuiltAnswers {...{ desks, services, day }} />
          <p>
            {reportedWords(standings, texts)} {t("filters.built.clock")}
            <span className={styles.late}> {t("filters.late")}</span>
          </p>
        </div>
      </div>
    </>
  );
}
