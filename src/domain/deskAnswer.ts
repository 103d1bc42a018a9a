import type { ClosingDay } from "./closingDays";
import type { Advisory, Desk } from "./desk";
import { offers } from "./desk";
import { laterUntil } from "./laterUntil";
import type { LatLon } from "./latLon";
import { kilometresBetween } from "./latLon";
import type { Opening } from "./nextOpening";
import { nextVisit } from "./nextVisit";
import type { OpenState } from "./openState";
import { openStateAt } from "./openState";
import type { Standing } from "./standing";
import { advisoriesAfter, advisoriesOn, isGone, standingOn } from "./standing";
import type { Visit } from "./visit";
import { checkFirstOn } from "./visitWeek";

/** The listing's answer. */
export type Availability = "available" | "closed" | "not-offered";

/** What one desk means for one visit. */
export interface DeskAnswer {
  readonly desk: Desk;
  readonly availability: Availability;
  readonly state: OpenState;
  /** what later pages leave of the listing's answer, for this service on this day */
  readonly standing: Standing;
  /** the advisories in force, the one that outranks the others first */
  readonly advisories: readonly Advisory[];
  /** what will be in force later, the next first */
  readonly announced: readonly Advisory[];
  /** nothing is asked for, and what was reported is of some services alone */
  readonly forSome: boolean;
  /** for a desk outside its hours, the first opening after the visit's moment; null when none is known, or it is gone by then */
  readonly next: Opening | null;
  /** closed by the listing or soon to be, and open by a later page: until when, in minutes after midnight; else null */
  readonly laterUntil: number | null;
  /** a day no source settles: the visitor should ask before going */
  readonly checkFirst: ClosingDay | null;
}

/** *not-offered* wins over *closed*: waiting for the desk to open would not help. */
export function answerFor(desk: Desk, { service, at }: Visit): DeskAnswer {
  const state = openStateAt(desk, at);
  const openOrClosed = state.kind === "open" ? "available" : "closed";
  const availability = offers(desk, service) ? openOrClosed : "not-offered";
  const advisories = advisoriesOn(desk, service, at.day);
  // Of no use to those who come long before.
  const early = state.kind === "open" && !state.closesSoon;
  const later = availability === "not-offered" || early ? null : laterUntil(desk, service, at);
  return {
    desk,
    availability,
    state,
    standing: standingOn(desk, service, at.day),
    advisories,
    announced: advisoriesAfter(desk, service, at.day),
    forSome: service === null && advisories[0]?.services != null,
    next: availability === "closed" && later === null ? nextVisit(desk, service, at) : null,
    laterUntil: later,
    checkFirst: checkFirstOn(desk, at.day),
  };
}

/** What the list puts together: desks that may help, those at another time, without the service, moved, closed for good. */
export type DeskGroup = "help" | "other-time" | "not-offered" | "moved" | "closed";

export const GROUPS: readonly DeskGroup[] = ["help", "other-time", "not-offered", "moved", "closed"];

/** What was reported later outranks what was listed. */
export function groupOf(answer: DeskAnswer): DeskGroup {
  const { standing, availability } = answer;
  if (standing === "closed" || standing === "moved") return standing;
  if (mayHelp(answer)) return "help";
  return availability === "closed" ? "other-time" : "not-offered";
}

/** Whether something speaks against going without asking first: a report, or a day no source settles. */
export const isDoubtful = ({ standing, checkFirst }: DeskAnswer): boolean =>
  standing !== "as-listed" || checkFirst !== null;

/** Whether the desk is a place to go to for this, now or later. */
export const isWorthGoing = ({ standing, availability }: DeskAnswer): boolean =>
  !isGone(standing) && availability !== "not-offered";

/** Whether the desk may help at the visit's moment. */
export const mayHelp = ({ availability, standing, laterUntil }: DeskAnswer): boolean =>
  (availability === "available" || laterUntil !== null) && !isGone(standing);

/** Answers put together; groups without members are left out. */
export const inGroups = (answers: readonly DeskAnswer[]) =>
  GROUPS.map((group) => ({ group, members: answers.filter((answer) => groupOf(answer) === group) })).filter(
    ({ members }) => members.length > 0,
  );

/** The desks' answers, group by group; within each as listed. */
export function answersFor(desks: readonly Desk[], visit: Visit): readonly DeskAnswer[] {
  return inGroups(desks.map((desk) => answerFor(desk, visit))).flatMap(({ members }) => members);
}

/** The same answers in the same groups, in each the nearest desk first. */
export function nearestFirst(answers: readonly DeskAnswer[], from: LatLon): readonly DeskAnswer[] {
  const distance = ({ desk }: DeskAnswer) => kilometresBetween(from, desk.point);
  return inGroups(answers).flatMap(({ members }) => members.sort((a, b) => distance(a) - distance(b)));
}
