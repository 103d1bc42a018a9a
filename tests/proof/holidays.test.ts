import { describe, expect, it } from "vitest";
import { closingDayIn } from "../../src/domain/closingDays";
import { weekdayOf, writeDay } from "../../src/domain/wallTime";
import { day, directory } from "../support/directory";
import { publicHolidays } from "./oracle";

const SUNDAY = 6;
const YEARS = Array.from({ length: 85 }, (_, index) => 2015 + index);

const ours = (year: number) =>
  directory.closingDays
    .filter(({ effect }) => effect === "closed")
    .map(({ on }) => writeDay(closingDayIn(year, on) ?? Number.NaN))
    .sort();

/** Easter Sunday and Whit Sunday are public holidays too; desks are closed on any Sunday, so no rule names them. */
const WHOLE_SUNDAYS = 2;

describe("the closing days of 2015 to 2099", () => {
  it.each(YEARS)("in %d are the public holidays of date-holidays", (year) => {
    const theirs = publicHolidays(year);
    const named = ours(year);
    expect(named).toHaveLength(7);
    expect(named.filter((date) => !theirs.includes(date))).toEqual([]);
    const unnamed = theirs.filter((date) => !named.includes(date));
    expect(unnamed).toHaveLength(WHOLE_SUNDAYS);
    expect(unnamed.every((date) => weekdayOf(day(date)) === SUNDAY)).toBe(true);
  });

  it("have King's Day on the 26th in the years in which the 27th is a Sunday, and only then", () => {
    const kingsDay = directory.closingDays.find(({ id }) => id === "kings-day");
    const dateIn = (year: number) => kingsDay && writeDay(closingDayIn(year, kingsDay.on) ?? Number.NaN);
    const moved = YEARS.filter((year) => dateIn(year) === `${year}-04-26`);
    expect(moved).toEqual(YEARS.filter((year) => weekdayOf(day(`${year}-04-27`)) === SUNDAY));
    expect(moved.slice(0, 3)).toEqual([2025, 2031, 2036]);
  });

  it("leave Good Friday and Liberation Day to be checked: date-holidays does not call them public either", () => {
    for (const rule of directory.closingDays.filter(({ effect }) => effect === "check-first")) {
      for (const year of YEARS) {
        const date = writeDay(closingDayIn(year, rule.on) ?? Number.NaN);
        // In 2016 and a few other years Ascension Day falls on Liberation Day, and that is public.
        if (!ours(year).includes(date)) expect(publicHolidays(year)).not.toContain(date);
      }
    }
  });
});
