import type { DeskAnswer } from "../domain/deskAnswer";
import { isGone } from "../domain/standing";
import type { Visit } from "../domain/visit";
import type { Words } from "../i18n/texts";
import { momentInFull } from "./plan";
import { shortStandingWords } from "./standing";
import { stateWords } from "./state";

/** "reported closed", "not at this desk": what speaks against the desk; null where nothing does. */
export function objectionWords(answer: DeskAnswer, words: Words): string | null {
  const { standing, availability } = answer;
  const outranked = !isGone(standing) && availability === "not-offered";
  return outranked ? stateWords(answer, words) : shortStandingWords(answer, words);
}

/** The same, and "open until 16:00" where nothing speaks against it: said beside its name. */
export const verdictWords = (answer: DeskAnswer, words: Words): string =>
  objectionWords(answer, words) ?? stateWords(answer, words);

/** "Thu 3 Dec 2026, 11:30", "Now" */
export function occasionWords({ planned, at }: Visit, words: Words): string {
  return planned ? momentInFull(at, words) : words.t("words.moment.now");
}
