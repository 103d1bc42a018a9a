import type { ClosingDay } from "./closingDays";
import { closingDayOn } from "./closingDays";
import type { Desk, Directory, Service } from "./directory";
import type { Opening } from "./nextOpening";
import { nextOpening } from "./nextOpening";
import type { OpenState } from "./openState";
import { openStateAt } from "./openState";
import type { Place } from "./origin";
import { kilometresBetween } from "./origin";
import type { Visit } from "./visit";

export type Availability = "available" | "closed" | "not-offered";

/** What one desk means for one visit. */
export interface DeskAnswer {
  readonly desk: Desk;
  readonly availability: Availability;
  readonly state: OpenState;
  /** for a closed desk, the first opening after the visit's moment; null when none is known */
  readonly next: Opening | null;
  /** a day no source settles: the visitor should ask before going */
  readonly checkFirst: ClosingDay | null;
}

/** Does this desk do this service? "Anything" (null) is done everywhere. */
export function offers(desk: Pick<Desk, "notOffered">, service: Pick<Service, "id"> | null): boolean {
  return service === null || !desk.notOffered.includes(service.id);
}

/** *not-offered* wins over *closed*: waiting for the desk to open would not help. */
export function answerFor(desk: Desk, { service, at }: Visit, { closingDays }: Directory): DeskAnswer {
  const state = openStateAt(desk, at, closingDays);
  const day = closingDayOn(at.day, closingDays);
  const openOrClosed = state.kind === "open" ? "available" : "closed";
  const availability = offers(desk, service) ? openOrClosed : "not-offered";
  return {
    desk,
    availability,
    state,
    next: availability === "closed" ? nextOpening(desk, at, closingDays) : null,
    checkFirst: day?.effect === "check-first" ? day : null,
  };
}

const ORDER: readonly Availability[] = ["available", "closed", "not-offered"];

const groups = (answers: readonly DeskAnswer[]) =>
  ORDER.map((availability) => answers.filter((answer) => answer.availability === availability));

/** The desks' answers: those that can help first, then the closed ones, then those without the service; else as listed. */
export function answersFor(directory: Directory, visit: Visit): readonly DeskAnswer[] {
  const answers = directory.desks.map((desk) => answerFor(desk, visit, directory));
  return groups(answers).flat();
}

/** The same answers in the same groups, in each the nearest desk first. */
export function nearestFirst(answers: readonly DeskAnswer[], from: Place): readonly DeskAnswer[] {
  const distance = ({ desk }: DeskAnswer) => kilometresBetween(from, desk.point);
  return groups(answers).flatMap((group) => group.sort((a, b) => distance(a) - distance(b)));
}
