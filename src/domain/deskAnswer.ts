import type { ClosingDay } from "./closingDays";
import type { Desk } from "./desk";
import { offers } from "./desk";
import type { LatLon } from "./latLon";
import { kilometresBetween } from "./latLon";
import type { Opening } from "./nextOpening";
import { nextOpening } from "./nextOpening";
import type { OpenState } from "./openState";
import { openStateAt } from "./openState";
import type { Visit } from "./visit";
import { checkFirstOn } from "./visitWeek";

export type Availability = "available" | "closed" | "not-offered";

/** What one desk means for one visit. */
export interface DeskAnswer {
  readonly desk: Desk;
  readonly availability: Availability;
  readonly state: OpenState;
  /** a later page says something against the listing: the state is the listing's only */
  readonly onlyListed: boolean;
  /** for a closed desk, the first opening after the visit's moment; null when none is known */
  readonly next: Opening | null;
  /** a day no source settles: the visitor should ask before going */
  readonly checkFirst: ClosingDay | null;
}

/** *not-offered* wins over *closed*: waiting for the desk to open would not help. */
export function answerFor(desk: Desk, { service, at }: Visit): DeskAnswer {
  const state = openStateAt(desk, at);
  const openOrClosed = state.kind === "open" ? "available" : "closed";
  const availability = offers(desk, service) ? openOrClosed : "not-offered";
  return {
    desk,
    availability,
    state,
    onlyListed: desk.advisories.length > 0,
    next: availability === "closed" ? nextOpening(desk, at) : null,
    checkFirst: checkFirstOn(desk, at.day),
  };
}

const ORDER: readonly Availability[] = ["available", "closed", "not-offered"];

const groups = (answers: readonly DeskAnswer[]) =>
  ORDER.map((availability) => answers.filter((answer) => answer.availability === availability));

/** The desks' answers: those that can help first, then the closed ones, then those without the service; else as listed. */
export function answersFor(desks: readonly Desk[], visit: Visit): readonly DeskAnswer[] {
  return groups(desks.map((desk) => answerFor(desk, visit))).flat();
}

/** The same answers in the same groups, in each the nearest desk first. */
export function nearestFirst(answers: readonly DeskAnswer[], from: LatLon): readonly DeskAnswer[] {
  const distance = ({ desk }: DeskAnswer) => kilometresBetween(from, desk.point);
  return groups(answers).flatMap((group) => group.sort((a, b) => distance(a) - distance(b)));
}
