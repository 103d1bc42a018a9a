import { easterSunday } from "./easter";
import type { LocalText, Source } from "./fact";
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

/** Whether a rule falls on a day. @param day days since 1970-01-01 */
export function fallsOn(day: number, rule: DateRule): boolean {
  switch (rule.kind) {
    case "fixed":
      return isHeld(day, day, rule) || isHeld(day - rule.movesOnSunday, day, rule);
    case "easter":
      return isEaster(day - rule.offset);
    case "dated":
      return rule.days.includes(day);
  }
}

/** Whether a day has the rule's date, and the other is the day on which that is held. */
function isHeld(dated: number, held: number, rule: DateRule & { readonly kind: "fixed" }): boolean {
  const moved = weekdayOf(dated) === SUNDAY ? dated + rule.movesOnSunday : dated;
  if (moved !== held) return false;
  const { month, date } = calendarDate(dated);
  return month === rule.month && date === rule.date;
}

/** The weekday comes first, since it is asked for each day of a year. */
const isEaster = (day: number) => weekdayOf(day) === SUNDAY && day === easterSunday(calendarDate(day).year);

/** The closing day that a day is, or null. A day that is certainly closed wins over one to check first. */
export function closingDayOn(day: number, rules: readonly ClosingDayRule[]): ClosingDay | null {
  const matching = rules.filter(({ on }) => fallsOn(day, on));
  return matching.find((rule) => rule.effect === "closed") ?? matching[0] ?? null;
}
