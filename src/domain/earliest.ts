import { isBookedOnline } from "./booking";
import type { Phone } from "./contact";
import type { Desk } from "./desk";
import type { Opening } from "./nextOpening";
import { nextVisit } from "./nextVisit";
import { phoneAt } from "./phone";
import type { Service } from "./service";
import type { Visit } from "./visit";
import { isPast } from "./visit";
import type { WallTime } from "./wallTime";
import { minutesBetween } from "./wallTime";

/** When an appointment can be asked for: now, or when the phone line opens next; null when that is not known. */
export function askedFrom(service: Service | null, phone: Phone, now: WallTime): WallTime | null {
  if (isBookedOnline(service)) return now;
  const { state, next } = phoneAt(phone, now);
  if (state.kind === "open") return now;
  return next && { day: next.day, minute: next.opens };
}

/**
 * The first opening for which an appointment can have been given: it begins after one could ask for it, and not before
 * the visit's moment. No promise: whether there is an appointment, the IND alone knows. Null when none is known.
 */
export function earliestVisit(desk: Desk, visit: Visit, phone: Phone): Opening | null {
  const asked = askedFrom(visit.service, phone, visit.now);
  if (!asked) return null;
  const wanted = isPast(visit) ? visit.now : visit.at;
  return nextVisit(desk, visit.service, minutesBetween(asked, wanted) > 0 ? wanted : asked);
}
