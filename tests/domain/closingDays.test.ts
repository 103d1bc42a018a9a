import { describe, expect, it } from "vitest";
import { closingDayIn, closingDayOn } from "../../src/domain/closingDays";
import { easterSunday } from "../../src/domain/easter";
import { writeDay } from "../../src/domain/wallTime";
import { day, directory } from "../support/directory";

const nameOn = (written: string) => closingDayOn(day(written), directory.closingDays)?.name.en ?? null;

describe("Easter Sunday", () => {
  // Tables of the Astronomical Applications Department, U.S. Naval Observatory; with the earliest and latest dates.
  it.each([
    ["1818-03-22"],
    ["1943-04-25"],
    ["1954-04-18"],
    ["1981-04-19"],
    ["2008-03-23"],
    ["2014-04-20"],
    ["2026-04-05"],
    ["2027-03-28"],
    ["2038-04-25"],
    ["2049-04-18"],
    ["2076-04-19"],
    ["2285-03-22"],
  ])("fell or falls on %s", (date) => {
    expect(writeDay(easterSunday(Number(date.slice(0, 4))))).toBe(date);
  });

  it("is not guessed for years that have no days here", () => {
    expect(() => easterSunday(50)).toThrow("no Easter can be computed for the year 50");
  });
});

describe("the closing days of 2027", () => {
  it("are those that IND names", () => {
    expect(
      Object.fromEntries(
        directory.closingDays.map((rule) => [
          rule.name.en,
          writeDay(closingDayIn(2027, rule.on) ?? Number.NaN),
        ]),
      ),
    ).toEqual({
      "New Year's Day": "2027-01-01",
      "Good Friday": "2027-03-26",
      "Easter Monday": "2027-03-29",
      "King's Day": "2027-04-27",
      "Liberation Day": "2027-05-05",
      "Ascension Day": "2027-05-06",
      "Whit Monday": "2027-05-17",
      "Christmas Day": "2027-12-25",
      "Second Day of Christmas": "2027-12-26",
    });
  });
});

describe("a day", () => {
  it("is King's Day on the 26th when the 27th is a Sunday", () => {
    expect([nameOn("2025-04-26"), nameOn("2025-04-27")]).toEqual(["King's Day", null]);
    expect([nameOn("2026-04-26"), nameOn("2026-04-27")]).toEqual([null, "King's Day"]);
  });

  it("is only to be checked when no source settles it", () => {
    expect(closingDayOn(day("2027-05-05"), directory.closingDays)?.effect).toBe("check-first");
    expect(closingDayOn(day("2027-03-26"), directory.closingDays)?.effect).toBe("check-first");
  });

  it("is certainly closed when two rules meet on it and one says so", () => {
    // In 2016 Ascension Day fell on Liberation Day.
    expect(nameOn("2016-05-05")).toBe("Ascension Day");
    expect(closingDayOn(day("2016-05-05"), [...directory.closingDays].reverse())?.effect).toBe("closed");
  });

  it("is an ordinary one otherwise", () => {
    expect(nameOn("2026-11-24")).toBeNull();
  });

  it("does not exist in a year that lacks the date", () => {
    expect(closingDayIn(2027, { kind: "fixed", month: 2, date: 29, movesOnSunday: 0 })).toBeNull();
  });
});
