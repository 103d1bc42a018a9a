import type { DeskAnswer } from "../domain/deskAnswer";
import type { Need } from "../domain/need";
import type { Visit } from "../domain/visit";
import type { Words } from "../i18n/texts";
import { objectionWords } from "./head";
import { momentWords } from "./state";

/** "IND Utrecht: reported closed – Thu 3 Dec, 11:30 – IND desk finder": for tabs, history and bookmarks. */
export function titleWords(
  answer: DeskAnswer | undefined,
  visit: Visit,
  need: Need | null,
  words: Words,
): string {
  const objection = answer && objectionWords(answer, words);
  const parts = [
    answer &&
      (objection
        ? words.t("words.state.of", { what: answer.desk.name, state: objection })
        : answer.desk.name),
    visit.service && words.local(visit.service.label),
    need && words.t("words.myApplication"),
    visit.planned && momentWords(visit, words),
    words.t("words.title"),
  ];
  return parts.filter(Boolean).join(" – ");
}
