import type { Desk } from "./desk";
import type { Opening } from "./nextOpening";
import { nextOpening } from "./nextOpening";
import type { Service } from "./service";
import { isGone, standingOn } from "./standing";
import type { WallTime } from "./wallTime";

/**
 * The first opening that begins after `from` at which the desk has not closed for good or moved; null when none is known.
 * What is gone stays gone, so no later opening is looked for.
 */
export function nextVisit(desk: Desk, service: Service | null, from: WallTime): Opening | null {
  const next = nextOpening(desk, from);
  return next && isGone(standingOn(desk, service, next.day)) ? null : next;
}
