import type { Opening } from "./nextOpening";
import { nextOpening } from "./nextOpening";
import type { Period, Schedule } from "./schedule";
import { hoursOn } from "./schedule";
import type { Visit } from "./visit";
import { isPast } from "./visit";
import type { WallTime } from "./wallTime";
import { minutesBetween } from "./wallTime";

/** Whoever walks in later than this before closing may wait in vain. The app's advice, no rule of the IND's. */
const WAITING = 30;

/** The last sensible minute to walk in: half an hour before closing, but never before opening. */
export const lastArrival = ({ opens, closes }: Period) => Math.max(opens, closes - WAITING);

/** An opening that one can go to, from the minute one can. */
export interface Slot extends Opening {
  /** the first minute of the visit: opening time, or the moment asked about when it lies within */
  readonly from: number;
}

/**
 * The next time one can sensibly go, the moment itself included; null when no opening is known within a year.
 * An opening whose last sensible arrival has passed is no slot any more.
 */
export function nextSlot(schedule: Schedule, at: WallTime): Slot | null {
  const running = hoursOn(schedule, at.day).periods.find(
    (period) => period.opens <= at.minute && at.minute <= lastArrival(period),
  );
  if (running) return { day: at.day, ...running, from: at.minute };
  const next = nextOpening(schedule, at);
  return next && { ...next, from: next.opens };
}

/** What the app proposes for a visit. */
export interface Proposal {
  readonly slot: Slot;
  readonly moment: WallTime;
  /** there is something to plan: the moment is neither the running one nor planned already */
  readonly open: boolean;
}

/** The next slot from the visit's moment on, or from now when that has passed; null when none is known. */
export function proposalFor(schedule: Schedule, visit: Visit): Proposal | null {
  const slot = nextSlot(schedule, isPast(visit) ? visit.now : visit.at);
  if (!slot) return null;
  const moment = { day: slot.day, minute: slot.from };
  const planned = visit.planned && minutesBetween(visit.at, moment) === 0;
  return { slot, moment, open: !planned && minutesBetween(visit.now, moment) !== 0 };
}

/** To the next quarter of an hour, as one plans a visit. */
const QUARTER = 15;

/**
 * A moment for a visit on a certain day: at the wanted minute if the desk is open then, else as early as it can be;
 * null when nothing of that day's hours is left.
 * @param now nothing earlier is proposed @param wanted minute after midnight
 */
export function slotOn(
  schedule: Schedule,
  day: number,
  { now, wanted }: { readonly now: WallTime; readonly wanted: number },
): WallTime | null {
  const earliest = day > now.day ? 0 : Math.ceil(now.minute / QUARTER) * QUARTER;
  if (day < now.day) return null;
  const { periods } = hoursOn(schedule, day);
  const fits = (minute: number) =>
    minute >= earliest && periods.some(({ opens, closes }) => opens <= minute && minute < closes);
  if (fits(wanted)) return { day, minute: wanted };
  const minute = periods.map(({ opens }) => Math.max(opens, earliest)).find(fits);
  return minute === undefined ? null : { day, minute };
}
