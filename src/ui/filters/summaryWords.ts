import type { Visit } from "../../domain/visit";
import type { Texts } from "../../i18n/texts";

type Words = Pick<Texts, "t" | "format" | "form" | "local">;

/** "now", or "Thursday 26 November at 13:00" */
export function whenWords({ at, now, planned }: Visit, { t, format }: Words): string {
  if (!planned) return t("when.now");
  return t("when.at", { day: format.longDay(at.day, now.day), time: format.time(at.minute) });
}

/** "7 of 8 desks can take your photo on Thursday 26 November at 13:00, Amsterdam time." */
export function summaryWords(helping: number, total: number, visit: Visit, words: Words): string {
  const { t, form, format, local } = words;
  const { at, now, planned, service } = visit;
  const when = planned
    ? t("summary.when.at", { day: format.longDay(at.day, now.day), time: format.time(at.minute) })
    : t("summary.when.now");
  const counts = { count: format.count(helping), total: format.count(total), when };
  if (service) {
    const can = local(service.can);
    return helping === 0
      ? t("summary.can.none", { can, when })
      : t(form("summary.can", helping), { ...counts, can });
  }
  return helping === 0 ? t("summary.anything.none", { when }) : t(form("summary.anything", helping), counts);
}
