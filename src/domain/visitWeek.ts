import type { ClosingDay } from "./closingDays";
import { closingDayOn } from "./closingDays";
import type { DayHours, Schedule } from "./schedule";
import { hoursOn } from "./schedule";
import { weekdayOf } from "./wallTime";

export interface WeekDay extends DayHours {
  /** days since 1970-01-01 */
  readonly day: number;
  /** a day no source settles */
  readonly checkFirst: ClosingDay | null;
}

export const DAYS_A_WEEK = 7;

/** Seven days from one on, in days since 1970-01-01. */
export const sevenDays = (firstDay: number): readonly number[] =>
  Array.from({ length: DAYS_A_WEEK }, (_, index) => firstDay + index);

/** A day that no source settles for this schedule, or null: a dated override settles its day, and so do hours that are none. */
export function checkFirstOn(schedule: Schedule, day: number): ClosingDay | null {
  const closingDay = closingDayOn(day, schedule.closingDays);
  if (closingDay?.effect !== "check-first") return null;
  const { periods, rule } = hoursOn(schedule, day);
  return rule.kind === "weekly" && periods.length > 0 ? closingDay : null;
}

/** The hours of seven days from one on, closing days and overrides included. */
export function weekFrom(schedule: Schedule, firstDay: number): readonly WeekDay[] {
  return sevenDays(firstDay).map((day) => ({
    day,
    ...hoursOn(schedule, day),
    checkFirst: checkFirstOn(schedule, day),
  }));
}

/** The Monday of the week that a day lies in; both in days since 1970-01-01. */
export const mondayOf = (day: number): number => day - weekdayOf(day);
