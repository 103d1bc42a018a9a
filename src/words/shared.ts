import type { DeskAnswer } from "../domain/deskAnswer";
import type { Visit } from "../domain/visit";
import type { Words } from "../i18n/texts";
import { addressLine } from "./address";
import { standingWords } from "./standing";
import { checkFirstWords } from "./state";

/**
 * "IND Zwolle, La Grande Vitesse, Zuiderzeelaan 43-51, 8017 JV Zwolle. Not confirmed after 7 February 2022. Collect a
 * residence permit. Thursday 3 December 2026 at 11:30, Amsterdam time. Check before you go."
 */
export function sharedText(answer: DeskAnswer, visit: Visit, words: Words): string {
  const { t, local, format } = words;
  const { desk } = answer;
  const { service, planned, at } = visit;
  const standing = standingWords(answer, words);
  const said = [
    `${desk.name}, ${addressLine(desk)}`,
    standing,
    service && local(service.label),
    planned && t("words.shared.when", { day: format.fullDay(at.day), time: format.time(at.minute) }),
    checkFirstWords(answer, words)?.replace(/\.$/, ""),
    standing && t("words.shared.check"),
  ];
  return said
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(" ");
}
