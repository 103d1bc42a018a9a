import type { DeskAnswer } from "../domain/deskAnswer";
import type { QuickChoice } from "../domain/quickChoices";
import type { Visit } from "../domain/visit";
import { isFar, isPast } from "../domain/visit";
import type { WallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";
import { checkFirstWords } from "./state";

/** "now", or "Thursday 26 November at 13:00" */
export function whenWords({ at, now, planned }: Visit, { t, format }: Words): string {
  if (!planned) return t("words.when.now");
  return t("words.when.at", { day: format.longDay(at.day, now.day), time: format.time(at.minute) });
}

/** "Tomorrow 10:00" */
export function quickWords({ at, daysAhead }: QuickChoice, { t, format }: Words): string {
  const time = format.time(at.minute);
  if (daysAhead === 0) return t("words.quick.today", { time });
  return daysAhead === 1
    ? t("words.quick.tomorrow", { time })
    : t("words.quick.day", { day: format.weekday(at.day), time });
}

/** What speaks against the moment: it has passed, lies too far ahead to be known, or no source settles the day. */
export function doubtWords(visit: Visit, answers: readonly DeskAnswer[], words: Words): readonly string[] {
  const checkFirst = answers.map((answer) => checkFirstWords(answer, words)).find(Boolean);
  return [
    ...(checkFirst ? [checkFirst] : []),
    ...(isPast(visit) ? [words.t("words.visit.past", { when: whenWords(visit, words) })] : []),
    ...(isFar(visit) ? [words.t("words.visit.far")] : []),
  ];
}

/** "Next: Thu 26 Nov, 09:00" */
export function whenNextWords({ day, minute }: WallTime, now: WallTime, { t, format }: Words): string {
  return t("words.next.plan", { day: format.shortDay(day, now.day), time: format.time(minute) });
}
