import { easterSunday } from "./easter";
import type { LocalText, Source } from "./fact";
import { calendarDate, dayOf, weekdayOf } from "./wallTime";

const SUNDAY = 6;

/** A date of every year, or a number of days from Easter Sunday. */
export type DateRule =
  | {
      readonly kind: "fixed";
      readonly month: number;
      readonly date: number;
      /** days to move by when the date is a Sunday; King's Day is held a day earlier then */
      readonly movesOnSunday: number;
    }
  | { readonly kind: "easter"; readonly offset: number };

/** "closed": desks and phone line stay closed. "check-first": no source settles it, so the visitor is told to ask. */
export interface ClosingDayRule {
  readonly id: string;
  readonly name: LocalText;
  readonly on: DateRule;
  readonly effect: "closed" | "check-first";
  readonly source: Source;
}

/** A rule that holds on a certain day. */
export type ClosingDay = Omit<ClosingDayRule, "on">;

/** The day a rule falls on in a year, in days since 1970-01-01; null when that year has no such date. */
export function closingDayIn(year: number, rule: DateRule): number | null {
  if (rule.kind === "easter") return easterSunday(year) + rule.offset;
  const day = dayOf({ year, month: rule.month, date: rule.date });
  return day !== null && weekdayOf(day) === SUNDAY ? day + rule.movesOnSunday : day;
}

/** The closing day that a day is, or null. A day that is certainly closed wins over one to check first. */
export function closingDayOn(day: number, rules: readonly ClosingDayRule[]): ClosingDay | null {
  const { year } = calendarDate(day);
  const matching = rules.filter((rule) => closingDayIn(year, rule.on) === day);
  return matching.find((rule) => rule.effect === "closed") ?? matching[0] ?? null;
}
