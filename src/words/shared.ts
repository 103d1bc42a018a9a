import type { DeskAnswer } from "../domain/deskAnswer";
import { isDoubtful } from "../domain/deskAnswer";
import { isElsewhere } from "../domain/instead";
import type { Need } from "../domain/need";
import { isGone } from "../domain/standing";
import type { Visit } from "../domain/visit";
import type { Words } from "../i18n/texts";
import { addressLine } from "./address";
import { announcedWords, standingWords } from "./standing";
import { checkFirstWords, reasonWords } from "./state";
import { paragraph, withStop } from "./stop";

/**
 * What somebody else is told of a visit, without the link: "IND Zwolle. Not confirmed after 7 February 2022. Collect a
 * residence permit. Thursday 3 December 2026 at 11:30, Amsterdam time. La Grande Vitesse, Zuiderzeelaan 43-51, 8017 JV
 * Zwolle. Check before you go."
 */
export function sharedText(answer: DeskAnswer, visit: Visit, need: Need | null, words: Words): string {
  const { t, local, format } = words;
  const { desk, availability } = answer;
  const { service } = visit;
  const said = [
    desk.name,
    standingWords(answer, service, words),
    ...answer.announced.map((advisory) => announcedWords(advisory, words)),
    service && local(service.label),
    need && t("words.need.heading"),
    need && t("words.need.phone"),
    service && availability === "not-offered" && t("words.reason.notOffered", { can: local(service.can) }),
    ...plannedWords(answer, visit, words),
    isElsewhere(answer, service)
      ? t("words.address.listed", { address: format.leftToRight(addressLine(desk)) })
      : addressLine(desk),
    checkFirstWords(answer, words),
    isDoubtful(answer) && t("words.shared.check"),
  ];
  const sentences = said
    .filter((sentence) => typeof sentence === "string")
    .map((sentence) => withStop(sentence, words));
  return paragraph(sentences, words);
}

/** The moment, and why the desk is closed then if it is; nothing where none is planned. */
function plannedWords(
  { state, standing, laterUntil }: DeskAnswer,
  { planned, at }: Visit,
  words: Words,
): string[] {
  const { t, format } = words;
  if (!planned) return [];
  const when = t("words.shared.when", { day: format.fullDay(at.day), time: format.time(at.minute) });
  if (state.kind === "open" || laterUntil !== null || isGone(standing)) return [when];
  return [when, t("words.shared.closed", { reason: reasonWords(state.reason, at, words) })];
}
