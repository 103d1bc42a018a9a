import type { PhoneNow } from "../domain/phone";
import type { Words } from "../i18n/texts";
import { nextWords, reasonWords } from "./state";

/** "The phone line is open now, until 17:00." */
export function phoneWords({ now, state, next }: PhoneNow, words: Words): string {
  const { t, format } = words;
  if (state.kind === "open") return t("words.phone.openNow", { time: format.time(state.closesAt) });
  const closed = t("words.phone.closedNow", { reason: reasonWords(state.reason, now, words) });
  return `${closed} ${nextWords(next, now, now, words)}.`;
}

/** Until when the phone line can be called for an appointment: now, or when it opens next. */
export function callWords({ now, state, next }: PhoneNow, { t, format }: Words): string {
  if (state.kind === "open") return t("words.plan.callNow", { until: format.time(state.closesAt) });
  if (!next) return t("words.plan.callUnknown");
  const day = format.longDay(next.day, now.day);
  return t("words.plan.callFrom", { day, from: format.time(next.opens), until: format.time(next.closes) });
}
