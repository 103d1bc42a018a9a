import { amsterdamInstant } from "../domain/amsterdamTime";
import type { PhoneNow } from "../domain/phone";
import type { WallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";
import { nextWords, reasonWords } from "./state";
import { paragraph, withStop } from "./stop";

/** "The phone line is open now, until 17:00." */
export function phoneWords({ now, state, next }: PhoneNow, words: Words): string {
  const { t, format } = words;
  if (state.kind === "open") return t("words.phone.openNow", { time: format.time(state.closesAt) });
  const closed = t("words.phone.closedNow", { reason: reasonWords(state.reason, now, words) });
  return paragraph([closed, withStop(nextWords(next, now, now, words), words)], words);
}

/**
 * "open now, until 17:00", "closed now, opens Mon 30 Nov, 09:00": beside the number.
 * @param abroad with the time on the device's own clock: "open now, until 17:00 (Tue 21:30 your time)"
 */
export function lineWords({ now, state, next }: PhoneNow, abroad: boolean, words: Words): string {
  const { t, format } = words;
  if (state.kind === "open") {
    const until = { day: now.day, minute: state.closesAt };
    return t("words.phone.open", { until: format.time(until.minute) }) + ownTime(until, abroad, words);
  }
  if (!next) return t("words.phone.closed");
  const opens = { day: next.day, minute: next.opens };
  const day = format.shortDay(opens.day, now.day);
  return t("words.phone.opens", { day, time: format.time(opens.minute) }) + ownTime(opens, abroad, words);
}

const ownTime = (at: WallTime, abroad: boolean, { t, format }: Words) =>
  abroad ? ` ${t("words.phone.own", { time: format.ownTime(amsterdamInstant(at)) })}` : "";
