import type { DeskAnswer } from "../domain/deskAnswer";
import type { Opening } from "../domain/nextOpening";
import type { ClosedReason, OpenState } from "../domain/openState";
import type { Visit } from "../domain/visit";
import type { WallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";

/** "Listed open until 16:00": where the state is the listing's only, the words say so. */
export function stateWords({ state, availability, onlyListed }: DeskAnswer, { t, format }: Words): string {
  if (availability === "not-offered") return t("words.state.notOffered");
  if (state.kind === "closed") return t(onlyListed ? "words.state.closed.listed" : "words.state.closed");
  return t(onlyListed ? "words.state.open.listed" : "words.state.open", {
    time: format.time(state.closesAt),
  });
}

/** "Closes in 12 minutes", near closing only. */
export function timeLeftWords(state: OpenState, { t, form, format }: Words): string | null {
  if (state.kind !== "open" || !state.closesSoon) return null;
  return t(form("words.state.left", state.minutesLeft), { count: format.count(state.minutesLeft) });
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

/** Why this desk cannot help, or null when it can. */
export function whyNot(answer: DeskAnswer, { service, at }: Visit, words: Words): string | null {
  if (answer.availability === "not-offered" && service)
    return words.t("words.reason.notOffered", { can: words.local(service.can) });
  return answer.state.kind === "closed" ? reasonWords(answer.state.reason, at, words) : null;
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
