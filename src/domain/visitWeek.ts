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

/** The hours of Monday to Sunday of the week that a day lies in, closing days and overrides included. */
export function weekAround(
  schedule: Schedule,
  day: number,
  rules: readonly ClosingDayRule[],
): readonly WeekDay[] {
  const monday = day - weekdayOf(day);
  return Array.from({ length: 7 }, (_, index) => {
    const on = monday + index;
    const closingDay = closingDayOn(on, rules);
    return {
      day: on,
      ...hoursOn(schedule, on, rules),
      checkFirst: closingDay?.effect === "check-first" ? closingDay : null,
    };
  });
}
