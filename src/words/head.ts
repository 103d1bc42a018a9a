import type { DeskAnswer } from "../domain/deskAnswer";
import { isGone } from "../domain/standing";
import type { Visit } from "../domain/visit";
import type { Words } from "../i18n/texts";
import { momentInFull } from "./plan";
import { shortStandingWords } from "./standing";
import { stateWords } from "./state";

/** "reported closed", "not at this desk", and "open until 16:00" where the desk is as listed: said beside its name. */
export function verdictWords(answer: DeskAnswer, words: Words): string {
  const { standing, availability } = answer;
  const outranked = !isGone(standing) && availability === "not-offered";
  return (outranked ? null : shortStandingWords(answer, words)) ?? stateWords(answer, words);
}

/** "Thu 3 Dec 2026, 11:30", "Now" */
export function occasionWords({ planned, at }: Visit, words: Words): string {
  return planned ? momentInFull(at, words) : words.t("words.moment.now");
}
