import type { QuickChoice } from "../domain/quickChoices";
import type { Visit } from "../domain/visit";
import { isFar, isPast } from "../domain/visit";
import type { Words } from "../i18n/texts";

/** "now", or "Thursday 26 November at 13:00" */
export function whenWords({ at, now, planned }: Visit, { t, format }: Words): string {
  if (!planned) return t("words.when.now");
  return t("words.when.at", { day: format.longDay(at.day, now.day), time: format.time(at.minute) });
}

/** "7 of 8 desks can take your photo on Thursday 26 November at 13:00, Amsterdam time." */
export function summaryWords(helping: number, total: number, visit: Visit, words: Words): string {
  const { t, form, format, local } = words;
  const { at, now, planned, service } = visit;
  const when = planned
    ? t("words.summary.when.at", { day: format.longDay(at.day, now.day), time: format.time(at.minute) })
    : t("words.when.now");
  const counts = { count: format.count(helping), total: format.count(total), when };
  if (service) {
    const can = local(service.can);
    return helping === 0
      ? t("words.summary.can.none", { can, when })
      : t(form("words.summary.can", helping), { ...counts, can });
  }
  return helping === 0
    ? t("words.summary.anything.none", { when })
    : t(form("words.summary.anything", helping), counts);
}

/** "Tomorrow 10:00" */
export function quickWords({ at, daysAhead }: QuickChoice, { t, format }: Words): string {
  const time = format.time(at.minute);
  if (daysAhead === 0) return t("words.quick.today", { time });
  return daysAhead === 1
    ? t("words.quick.tomorrow", { time })
    : t("words.quick.day", { day: format.weekday(at.day), time });
}

/** What speaks against the moment: it has passed, or lies too far ahead to be known. */
export function doubtWords(visit: Visit, words: Words): readonly string[] {
  return [
    ...(isPast(visit) ? [words.t("words.visit.past", { when: whenWords(visit, words) })] : []),
    ...(isFar(visit) ? [words.t("words.visit.far")] : []),
  ];
}
