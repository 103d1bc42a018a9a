import type { DeskAnswer } from "../domain/deskAnswer";
import type { Words } from "../i18n/texts";
import { stateWords } from "./state";

/** "IND Rotterdam: listed open until 12:00. Later reported closed": what a marker is called. */
export function markerName(answer: DeskAnswer, words: Words): string {
  const { t } = words;
  const { name, advisories } = answer.desk;
  const state = t("words.marker", { name, state: stateWords(answer, words) });
  return [state, ...advisories.map(({ kind }) => t(`words.advisory.${kind}`))].join(". ");
}
