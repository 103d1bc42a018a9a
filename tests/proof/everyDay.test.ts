import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { closingDayOn } from "../../src/domain/closingDays";
import { weekdayOf, writeDay } from "../../src/domain/wallTime";
import { day, directory } from "../support/directory";

const dutch = new Holidays("NL");
const FRIDAY = 4;
const SUNDAY = 6;
/** from 1 January 2015 to 31 December 2099 */
const DAYS = 31_046;

/** Easter Sunday and Whit Sunday: public, but no desk has hours on a Sunday, so no rule of ours names them. */
const SUNDAYS_OF_THEIRS = ["easter", "easter 49"];

/** Dates that are days off for all, and those ("school") that are so for some only: Good Friday and 5 May. */
function datesOf(year: number, wanted: "public" | "school"): readonly string[] {
  return dutch
    .getHolidays(year)
    .filter(({ type, rule }) => type === wanted && !SUNDAYS_OF_THEIRS.includes(rule))
    .map(({ date }) => date.slice(0, 10));
}

/**
 * What date-holidays does not know: the bridge days by royal decree. The Friday after Ascension Day is one every year;
 * the decrees name two more (sterfgeval.nl, 4 October 2025).
 */
const DECREED = ["2026-01-02", "2028-04-28"];

function bridgeDaysOf(year: number): readonly string[] {
  const ascensionDay = dutch.getHolidays(year).find(({ rule }) => rule === "easter 39");
  const friday = writeDay(day(ascensionDay?.date.slice(0, 10) ?? "") + 1);
  return [friday, ...DECREED.filter((date) => date.startsWith(`${year}-`))];
}

/** What is to be expected of each day that is not ordinary; a day off for all wins. */
function expectedIn(year: number): ReadonlyMap<string, "closed" | "check-first"> {
  return new Map([
    ...bridgeDaysOf(year).map((date) => [date, "check-first"] as const),
    ...datesOf(year, "school").map((date) => [date, "check-first"] as const),
    ...datesOf(year, "public").map((date) => [date, "closed"] as const),
  ]);
}

describe("every single day of 2015 to 2099", () => {
  it("is closed, to be checked, or ordinary, just as date-holidays and the decrees on bridge days have it", () => {
    const differences: string[] = [];
    const years = new Map<string, ReadonlyMap<string, string>>();
    let compared = 0;
    for (let number = day("2015-01-01"); number <= day("2099-12-31"); number++) {
      const date = writeDay(number);
      const year = date.slice(0, 4);
      const expected = years.get(year) ?? expectedIn(Number(year));
      years.set(year, expected);
      const ours = closingDayOn(number, directory.closingDays)?.effect;
      compared++;
      if (ours !== expected.get(date))
        differences.push(`${date}: ours ${ours}, theirs ${expected.get(date)}`);
    }
    expect(differences).toEqual([]);
    expect(compared).toBe(DAYS);
    process.stdout.write(
      `proof, closing days: ${compared.toLocaleString("en")} days, ${differences.length} differences\n`,
    );
  });

  it("has no other bridge days than the decrees name", () => {
    const bridgeRules = directory.closingDays.filter(({ source }) => source.id === "bridge-days");
    const first = day("2015-01-01");
    const dates = Array.from({ length: DAYS }, (_, index) => first + index)
      .filter((number) => closingDayOn(number, bridgeRules))
      .map(writeDay);
    const years = Array.from({ length: 85 }, (_, index) => 2015 + index);
    expect(dates).toEqual(years.flatMap(bridgeDaysOf).sort());
    expect(dates.filter((date) => weekdayOf(day(date)) !== FRIDAY)).toEqual([]);
  });

  it("moves King's Day to the 26th in the years in which the 27th is a Sunday, and only then", () => {
    const nameOn = (date: string) => closingDayOn(day(date), directory.closingDays)?.id;
    const years = Array.from({ length: 85 }, (_, index) => 2015 + index);
    const moved = years.filter((year) => nameOn(`${year}-04-26`) === "kings-day");
    expect(moved).toEqual(years.filter((year) => weekdayOf(day(`${year}-04-27`)) === SUNDAY));
    expect(moved.slice(0, 3)).toEqual([2025, 2031, 2036]);
    expect(years.filter((year) => nameOn(`${year}-04-27`) !== "kings-day")).toEqual(moved);
  });

  it("that date-holidays calls public and we do not is a Sunday", () => {
    for (let year = 2015; year <= 2099; year++) {
      const left = dutch.getHolidays(year).filter(({ rule }) => SUNDAYS_OF_THEIRS.includes(rule));
      expect(left.map(({ date }) => weekdayOf(day(date.slice(0, 10))))).toEqual([SUNDAY, SUNDAY]);
    }
  });
});
