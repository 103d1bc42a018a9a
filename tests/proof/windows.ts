import { publicHolidays } from "./oracle";

const DAY = 86_400_000;
const HALF_A_WEEK = 3;

/** Days, as milliseconds of their UTC midnight. */
type Days = ReadonlySet<number>;

/** The days of the weeks around each closing day and each change of the clocks in a year. */
export function specialDays(year: number): Days {
  const middles = [...publicHolidays(year), ...clockChanges(year)].map((date) =>
    Date.parse(`${date}T00:00Z`),
  );
  const weeks = middles.flatMap((middle) =>
    Array.from({ length: 2 * HALF_A_WEEK + 1 }, (_, index) => middle + (index - HALF_A_WEEK) * DAY),
  );
  return new Set(weeks.filter((day) => new Date(day).getUTCFullYear() === year));
}

/** All other days of a year. */
export function ordinaryDays(year: number): Days {
  const special = specialDays(year);
  const days = new Set<number>();
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += DAY) {
    if (!special.has(day)) days.add(day);
  }
  return days;
}

/** The last Sundays of March and October (Directive 2000/84/EC), as in "2026-03-29". */
function clockChanges(year: number): readonly string[] {
  return [2, 9].map((month) => {
    const last = new Date(Date.UTC(year, month, 31));
    return new Date(last.getTime() - last.getUTCDay() * DAY).toISOString().slice(0, 10);
  });
}
