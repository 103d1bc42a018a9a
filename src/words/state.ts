import type { ClosingDay } from "../domain/closingDays";
import type { DeskAnswer } from "../domain/deskAnswer";
import type { Opening } from "../domain/nextOpening";
import type { ClosedReason } from "../domain/openState";
import type { Visit } from "../domain/visit";
import type { WallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";

/** "Listed open until 16:00": where later pages say something else, the state is said to be the listing's. */
export function stateWords({ state, availability, standing }: DeskAnswer, { t, format }: Words): string {
  if (availability === "not-offered") return t("words.state.notOffered");
  const listed = standing !== "as-listed";
  if (state.kind === "closed") {
    // A closing day, or a day of its own, is not the listing's.
    const { kind } = state.reason;
    const byListing = kind !== "closing-day" && kind !== "override";
    return t(listed && byListing ? "words.state.closed.listed" : "words.state.closed");
  }
  const time = format.time(state.closesAt);
  return t(listed ? "words.state.open.listed" : "words.state.open", { time });
}

/** "Now", "Thu 3 Dec, 11:30", "Tue 27 Apr 2027, 10:00": the moment that a state is about. */
export function momentWords({ planned, at, now }: Visit, { t, format }: Words): string {
  if (!planned) return t("words.moment.now");
  return t("words.moment.at", { day: format.shortDay(at.day, now.day), time: format.time(at.minute) });
}

/** "Thu 3 Dec, 11:30: listed open until 12:00" */
export function stateAtWords(answer: DeskAnswer, visit: Visit, words: Words): string {
  return words.t("words.state.of", { what: momentWords(visit, words), state: stateWords(answer, words) });
}

/** "Closes in 12 minutes", near closing only, of now only, and only where no later page says that it is open longer. */
export function timeLeftWords({ state, laterUntil }: DeskAnswer, visit: Visit, { t }: Words): string | null {
  if (visit.planned || state.kind !== "open" || !state.closesSoon || laterUntil !== null) return null;
  return t("words.state.left", { count: state.minutesLeft });
}

/** Why it is closed: "outside opening hours", "King's Day". */
export function reasonWords(reason: ClosedReason, at: WallTime, { t, format, local }: Words): string {
  switch (reason.kind) {
    case "outside-hours":
      return t("words.reason.outsideHours");
    case "no-hours-today":
      return t("words.reason.noHours", { weekday: format.weekday(at.day) });
    case "closing-day":
      return local(reason.closingDay.name);
    case "override":
      return local(reason.override.reason);
  }
}

/** Why this desk cannot help, or null when it can, be it by a later page. */
export function whyNot(answer: DeskAnswer, { service, at }: Visit, words: Words): string | null {
  if (answer.availability === "not-offered" && service)
    return words.t("words.reason.notOffered", { can: words.local(service.can) });
  return answer.state.kind === "closed" && answer.laterUntil === null
    ? reasonWords(answer.state.reason, at, words)
    : null;
}

/** "Good Friday: no source says whether the desks open. Civil servants have this day off. Call before you go." */
export const checkFirstWords = (
  { checkFirst }: Pick<DeskAnswer, "checkFirst">,
  words: Words,
): string | null => checkFirst && unsettledWords(checkFirst, words);

/** The same of a closing day alone, whichever the desk. */
export function unsettledWords({ name, note }: ClosingDay, { t, local }: Words): string {
  const known = note ? [local(note)] : [];
  return [t("words.reason.checkFirst", { name: local(name) }), ...known, t("words.reason.callFirst")].join(
    " ",
  );
}

/** "Opens tomorrow, Wednesday 25 November, at 09:00"; `from` is the moment that was asked about. */
export function nextWords(next: Opening | null, from: WallTime, now: WallTime, { t, format }: Words): string {
  if (!next) return t("words.next.unknown");
  const time = format.time(next.opens);
  const day = format.longDay(next.day, now.day);
  if (next.day === now.day) return t("words.next.today", { time });
  if (next.day === from.day) return t("words.next.sameDay", { time });
  return next.day === now.day + 1
    ? t("words.next.tomorrow", { day, time })
    : t("words.next.day", { day, time });
}
