import { tzOffset } from "@date-fns/tz/tzOffset";
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

/** Milliseconds to add to UTC for Amsterdam wall time. */
const amsterdamOffset = (instant: number): number => tzOffset(ZONE, new Date(instant)) * MINUTE;

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
