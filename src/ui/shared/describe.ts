import type { DeskAnswer } from "../../domain/deskAnswer";
import type { Desk, Service } from "../../domain/directory";
import type { Opening } from "../../domain/nextOpening";
import type { ClosedReason, OpenState } from "../../domain/openState";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import type { Texts } from "../../i18n/texts";

type Words = Pick<Texts, "t" | "format" | "local" | "form">;

/** "Listed open until 16:00". A desk with an advisory is open or closed by the listing only, and the words say so. */
export function stateWords({ desk, state, availability }: DeskAnswer, { t, format }: Words): string {
  if (availability === "not-offered") return t("state.notOffered");
  const listed = desk.advisories.length > 0;
  if (state.kind === "closed") return t(listed ? "state.closed.listed" : "state.closed");
  return t(listed ? "state.open.listed" : "state.open", { time: format.time(state.closesAt) });
}

/** "Closes in 12 minutes", near closing only. */
export function timeLeftWords(state: OpenState, { t, form, format }: Words): string | null {
  if (state.kind !== "open" || !state.closesSoon) return null;
  return t(form("state.left", state.minutesLeft), { count: format.count(state.minutesLeft) });
}

/** Why it is closed: "outside opening hours", "King's Day". */
export function reasonWords(reason: ClosedReason, at: WallTime, { t, format, local }: Words): string {
  switch (reason.kind) {
    case "outside-hours":
      return t("reason.outsideHours");
    case "no-hours-today":
      return t("reason.noHours", { weekday: format.weekday(at.day) });
    case "closing-day":
      return t("reason.closingDay", { name: local(reason.closingDay.name) });
    case "override":
      return local(reason.override.reason);
  }
}

/** Why this desk cannot help, or null when it can. */
export function whyNot(answer: DeskAnswer, { service, at }: Visit, words: Words): string | null {
  if (answer.availability === "not-offered" && service)
    return words.t("reason.notOffered", { can: words.local(service.can) });
  return answer.state.kind === "closed" ? reasonWords(answer.state.reason, at, words) : null;
}

/** "Opens tomorrow, Wednesday 25 November, at 09:00"; `from` is the moment that was asked about. */
export function nextWords(next: Opening | null, from: WallTime, now: WallTime, { t, format }: Words): string {
  if (!next) return t("next.unknown");
  const time = format.time(next.opens);
  const day = format.longDay(next.day, now.day);
  if (next.day === now.day) return t("next.today", { time });
  if (next.day === from.day) return t("next.sameDay", { time });
  return next.day === now.day + 1 ? t("next.tomorrow", { day, time }) : t("next.day", { day, time });
}

/** The listing's rule, said as the listing's: later pages ask for an appointment everywhere. */
export function appointmentWords({ appointment }: Pick<Service, "appointment">, { t }: Words): string {
  if (appointment === "required") return t("appointment.required");
  return t("appointment.listed", { rule: t("appointment.notRequired") });
}

/** "IND Rotterdam: listed open until 12:00. Later reported closed": what a marker is called. */
export function markerName(answer: DeskAnswer, words: Words): string {
  const { t } = words;
  const state = t("map.marker", { name: answer.desk.name, state: stateWords(answer, words) });
  return [state, ...advisoryKinds(answer.desk).map((kind) => t(`advisory.${kind}`))].join(". ");
}

const advisoryKinds = ({ advisories }: Desk) => advisories.map(({ kind }) => kind);
