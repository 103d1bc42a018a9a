import type { ClosingDay, ClosingDayRule } from "./closingDays";
import { closingDayOn } from "./closingDays";
import type { LocalText, Source } from "./fact";
import type { WallTime } from "./wallTime";
import { minutesBetween, weekdayOf } from "./wallTime";

/** Opening time on one day: minutes after midnight, half-open (at `closes` it is closed). */
export interface Period {
  readonly opens: number;
  readonly closes: number;
}

/** The periods of Monday to Sunday, in order. */
export type Week = readonly [
  readonly Period[],
  readonly Period[],
  readonly Period[],
  readonly Period[],
  readonly Period[],
  readonly Period[],
  readonly Period[],
];

/** One day that differs from every rule; no periods means closed all day. */
export interface Override {
  /** days since 1970-01-01 */
  readonly day: number;
  readonly periods: readonly Period[];
  readonly reason: LocalText;
  readonly source: Source;
}

/** Weekly hours with their exceptions: a desk's, or the phone line's. */
export interface Schedule {
  readonly week: Week;
  readonly overrides: readonly Override[];
  readonly closingDays: readonly ClosingDayRule[];
}

/** Why a day has the hours it has. */
export type DayRule =
  | { readonly kind: "override"; readonly override: Override }
  | { readonly kind: "closing-day"; readonly closingDay: ClosingDay }
  | { readonly kind: "weekly" };

export interface DayHours {
  readonly periods: readonly Period[];
  readonly rule: DayRule;
}

/** A day's hours. Order of rules: dated override, then closing day, then weekly hours. */
export function hoursOn(schedule: Schedule, day: number): DayHours {
  const override = schedule.overrides.find((dated) => dated.day === day);
  if (override) return { periods: override.periods, rule: { kind: "override", override } };
  const closingDay = closingDayOn(day, schedule.closingDays);
  if (closingDay?.effect === "closed") return { periods: [], rule: { kind: "closing-day", closingDay } };
  return { periods: schedule.week[weekdayOf(day)] ?? [], rule: { kind: "weekly" } };
}

/** Whether a day has hours that are not over at a moment. @param day days since 1970-01-01 */
export function hasHoursLeft({ periods }: DayHours, day: number, now: WallTime): boolean {
  const last = periods.at(-1);
  return last !== undefined && minutesBetween(now, { day, minute: last.closes }) > 0;
}
