import type { ClosingDay, ClosingDayRule } from "./closingDays";
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

const DAYS = 7;

/** The hours of seven days from one on, closing days and overrides included. */
export function weekFrom(
  schedule: Schedule,
  firstDay: number,
  rules: readonly ClosingDayRule[],
): readonly WeekDay[] {
  return Array.from({ length: DAYS }, (_, index) => {
    const day = firstDay + index;
    const closingDay = closingDayOn(day, rules);
    return {
      day,
      ...hoursOn(schedule, day, rules),
      checkFirst: closingDay?.effect === "check-first" ? closingDay : null,
    };
  });
}

/** Monday to Sunday of the week that a day lies in. */
export function weekAround(
  schedule: Schedule,
  day: number,
  rules: readonly ClosingDayRule[],
): readonly WeekDay[] {
  return weekFrom(schedule, day - weekdayOf(day), rules);
}
