import { getTimezoneOffset } from "date-fns-tz";
import type { WallTime } from "./wallTime";
import { MS_A_DAY as DAY, MS_A_MINUTE as MINUTE } from "./wallTime";

const ZONE = "Europe/Amsterdam";
const HOUR = 60 * MINUTE;

/**
 * What a clock in the Netherlands shows at an instant.
 * @param instant milliseconds since 1970-01-01T00:00Z, as `Date.now()` gives them
 */
export function amsterdamWallTime(instant: number): WallTime {
  const wall = instant + amsterdamOffset(instant);
  const day = Math.floor(wall / DAY);
  return { day, minute: Math.floor((wall - day * DAY) / MINUTE) };
}

/**
 * Milliseconds to add to UTC for Amsterdam wall time.
 *
 * `getTimezoneOffset` guesses from the *device-local* fields of a Date, corrects the guess by its instant, and can be
 * an hour off within a day of a change. Clocks in the EU change at 01:00 UTC (Directive 2000/84/EC, article 2), so the
 * offset from one 01:00 UTC to the next is the one at the noon between: there the correction is right in every zone.
 */
function amsterdamOffset(instant: number): number {
  const noon = Math.floor((instant - HOUR) / DAY) * DAY + 12 * HOUR;
  return getTimezoneOffset(ZONE, new Date(noon));
}

/**
 * The instant at which a clock in the Netherlands shows a wall time: milliseconds since 1970-01-01T00:00Z; the inverse
 * of `amsterdamWallTime`. In the hour that autumn repeats it is the second time round; in the hour that spring skips,
 * an hour before.
 */
export function amsterdamInstant({ day, minute }: WallTime): number {
  const wall = day * DAY + minute * MINUTE;
  // In winter an hour earlier is the instant itself; in summer it is an hour late, yet on the same side of the change.
  return wall - amsterdamOffset(wall - HOUR);
}

/** Whether a device's clock shows the same as Amsterdam's at an instant. @param deviceOffset minutes east of UTC */
export function showsAmsterdamTime(instant: number, deviceOffset: number): boolean {
  return amsterdamOffset(instant) === deviceOffset * MINUTE;
}
