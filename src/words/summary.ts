import type { DeskAnswer } from "../domain/deskAnswer";
import { isDoubtful, mayHelp } from "../domain/deskAnswer";
import type { Standing } from "../domain/standing";
import type { Visit } from "../domain/visit";
import type { Words } from "../i18n/texts";
import { momentWords } from "./state";
import { paragraph } from "./stop";

export interface SummaryWords {
  /** "Thu 3 Dec, 11:30: 3 of 8 desks may help. Check first." */
  readonly lead: string;
  /** "By the 2016/17 listing 8 of 8 are open then. Later pages report 3 closed and 2 moved." */
  readonly detail: string | null;
}

/** The answer for all desks together. */
export function summaryWords(answers: readonly DeskAnswer[], visit: Visit, words: Words): SummaryWords {
  const { t } = words;
  const helping = answers.filter(mayHelp);
  const count = helping.length;
  const slots = { total: answers.length, when: momentWords(visit, words) };
  const answer =
    count === 0
      ? t(visit.service ? "words.summary.none" : "words.summary.noneOpen", slots)
      : t("words.summary.help", { ...slots, count });
  const lead = paragraph([answer, helping.some(isDoubtful) && t("words.summary.check")], words);
  return { lead, detail: detailWords(answers, visit, words) };
}

/** Null where later pages report no desk closed or moved: then the listing's count is in the lead. */
function detailWords(answers: readonly DeskAnswer[], { planned }: Visit, words: Words): string | null {
  const open = answers.filter(({ state }) => state.kind === "open").length;
  const onClosingDay = answers.every(
    ({ state }) => state.kind === "closed" && state.reason.kind === "closing-day",
  );
  const reported = reportedWords(
    answers.map(({ standing }) => standing),
    words,
  );
  if (reported === null) return null;
  // The listing has no closing days.
  if (onClosingDay) return reported;
  const listed = words.t("words.summary.listed", {
    count: open,
    total: answers.length,
    moment: planned ? "then" : "now",
  });
  return paragraph([listed, reported], words);
}

/** "Later pages report 3 closed and 2 moved."; null where they report none. */
export function reportedWords(standings: readonly Standing[], { t, format }: Words): string | null {
  const reported = (["closed", "moved"] as const).flatMap((kind) => {
    const count = standings.filter((standing) => standing === kind).length;
    return count === 0 ? [] : [t(`words.summary.${kind}`, { count })];
  });
  return reported.length === 0 ? null : t("words.summary.reported", { reported: format.list(reported) });
}
