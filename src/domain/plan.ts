import type { ClosingDayRule } from "./closingDays";
import type { Opening } from "./nextOpening";
import { nextOpening } from "./nextOpening";
import type { Period, Schedule } from "./schedule";
import { hoursOn } from "./schedule";
import type { WallTime } from "./wallTime";

/** Whoever walks in later than this before closing may wait in vain. The app's advice, no rule of the IND's. */
const WAITING = 30;

/** The last sensible minute to walk in: half an hour before closing, but never before opening. */
export const lastArrival = ({ opens, closes }: Period) => Math.max(opens, closes - WAITING);

/** An opening that one can go to, from the minute one can. */
export interface Chance extends Opening {
  /** the first minute of the visit: opening time, or the moment asked about when it lies within */
  readonly from: number;
}

/**
 * The next time one can sensibly go, the moment itself included; null when no opening is known within a year.
 * An opening whose last sensible arrival has passed is no chance any more.
 */
export function nextChance(
  schedule: Schedule,
  at: WallTime,
  rules: readonly ClosingDayRule[],
): Chance | null {
  const running = hoursOn(schedule, at.day, rules).periods.find(
    (period) => period.opens <= at.minute && at.minute <= lastArrival(period),
  );
  if (running) return { day: at.day, ...running, from: at.minute };
  const next = nextOpening(schedule, at, rules);
  return next && { ...next, from: next.opens };
}

/** To the next quarter of an hour, as one plans a visit. */
const QUARTER = 15;

/**
 * A moment for a visit on a certain day: at the wanted minute if the desk is open then, else as early as it can be;
 * null when nothing of that day's hours is left.
 * @param now nothing earlier is proposed @param wanted minute after midnight
 */
export function momentOn(
  schedule: Schedule,
  day: number,
  { now, wanted }: { readonly now: WallTime; readonly wanted: number },
  rules: readonly ClosingDayRule[],
): WallTime | null {
  const earliest = day > now.day ? 0 : Math.ceil(now.minute / QUARTER) * QUARTER;
  if (day < now.day) return null;
  const { periods } = hoursOn(schedule, day, rules);
  const fits = (minute: number) =>
    minute >= earliest && periods.some(({ opens, closes }) => opens <= minute && minute < closes);
  if (fits(wanted)) return { day, minute: wanted };
  const minute = periods.map(({ opens }) => Math.max(opens, earliest)).find(fits);
  return minute === undefined ? null : { day, minute };
}
