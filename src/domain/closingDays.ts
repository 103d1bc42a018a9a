import { easterSunday } from "./easter";
import type { LocalText, Source } from "./fact";
import type { CalendarDate } from "./wallTime";
import { calendarDate, weekdayOf } from "./wallTime";

const SUNDAY = 6;

/** A date of every year, a number of days from Easter Sunday, or single days. */
export type DateRule =
  | {
      readonly kind: "fixed";
      readonly month: number;
      readonly date: number;
      /** days to move by when the date is a Sunday; King's Day is held a day earlier then */
      readonly movesOnSunday: number;
    }
  | { readonly kind: "easter"; readonly offset: number }
  /** in days since 1970-01-01 */
  | { readonly kind: "dated"; readonly days: readonly number[] };

/** "closed": desks and phone line stay closed. "check-first": no source settles it, so the visitor is told to ask. */
export interface ClosingDayRule {
  readonly id: string;
  readonly name: LocalText;
  readonly on: DateRule;
  readonly effect: "closed" | "check-first";
  /** what is known of a day to check first; null where nothing is */
  readonly note: LocalText | null;
  readonly source: Source;
}

/** A rule that holds on a certain day. */
export type ClosingDay = Omit<ClosingDayRule, "on">;

/**
 * Whether a rule falls on a day.
 * @param day days since 1970-01-01 @param date the calendar date of that day: whoever asks several rules reads it once
 */
export function fallsOn(day: number, rule: DateRule, date = calendarDate(day)): boolean {
  switch (rule.kind) {
    case "fixed": {
      if (rule.movesOnSunday === 0) return isDated(date, rule);
      const from = day - rule.movesOnSunday;
      return (isDated(date, rule) && !isSunday(day)) || (isSunday(from) && isDated(calendarDate(from), rule));
    }
    case "easter":
      return isEaster(day - rule.offset);
    case "dated":
      return rule.days.includes(day);
  }
}

const isDated = (date: CalendarDate, rule: DateRule & { readonly kind: "fixed" }) =>
  date.month === rule.month && date.date === rule.date;

const isSunday = (day: number) => weekdayOf(day) === SUNDAY;

/** The weekday comes first, since it is asked for each day of a year. */
const isEaster = (day: number) => isSunday(day) && day === easterSunday(calendarDate(day).year);

/** The closing day that a day is, or null. A day that is certainly closed wins over one to check first. */
export function closingDayOn(day: number, rules: readonly ClosingDayRule[]): ClosingDay | null {
  const date = calendarDate(day);
  const matching = rules.filter(({ on }) => fallsOn(day, on, date));
  return matching.find((rule) => rule.effect === "closed") ?? matching[0] ?? null;
}
