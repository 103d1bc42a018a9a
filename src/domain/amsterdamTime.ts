import { toZonedTime } from "date-fns-tz";
import type { WallTime } from "./wallTime";

const ZONE = "Europe/Amsterdam";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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
 * `toZonedTime` answers with a Date whose *device-local* fields are Amsterdam's, and goes wrong by an hour where
 * those fields fall into the hour that the device's own clock change skips (01:30 in Amsterdam on 29 March 2026
 * cannot be told by a device in London). Clocks in the EU change at 01:00 UTC (Directive 2000/84/EC, article 2), so
 * the offset from one 01:00 UTC to the next is the one at the noon between, and no zone skips its early afternoon.
 */
function amsterdamOffset(instant: number): number {
  const noon = Math.floor((instant - HOUR) / DAY) * DAY + 12 * HOUR;
  const zoned = toZonedTime(noon, ZONE);
  return Date.UTC(zoned.getFullYear(), zoned.getMonth(), zoned.getDate(), zoned.getHours()) - noon;
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
