import type { Period, Schedule } from "./schedule";
import { hoursOn } from "./schedule";
import type { WallTime } from "./wallTime";

/** Hours further ahead than a year are not known, so nobody is sent to one. */
export const HORIZON_DAYS = 366;

/** One opening of a desk: a day and the period on it. */
export interface Opening extends Period {
  readonly day: number;
}

/**
 * The first opening that begins after `from`; null when none is known within a year.
 * Skips closing days and honours dated overrides, since it reads each day's hours by the same rule as the state does.
 */
export function nextOpening(schedule: Schedule, from: WallTime): Opening | null {
  for (let day = from.day; day <= from.day + HORIZON_DAYS; day++) {
    const { periods } = hoursOn(schedule, day);
    const period = periods.find(({ opens }) => day > from.day || opens > from.minute);
    if (period) return { day, ...period };
  }
  return null;
}
