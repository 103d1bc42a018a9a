import { describe, expect, it } from "vitest";
import { closingDayOn, fallsOn } from "../../src/domain/closingDays";
import { easterSunday } from "../../src/domain/easter";
import { writeDay } from "../../src/domain/wallTime";
import { day, directory } from "../support/directory";

const ruleOn = (written: string) => closingDayOn(day(written), directory.closingDays);
const nameOn = (written: string) => ruleOn(written)?.name.en ?? null;

/** "2027-01-01 New Year's Day", for each day of a year that is not ordinary. */
function specialDaysOf(year: number): readonly string[] {
  const first = day(`${year}-01-01`);
  return Array.from({ length: day(`${year + 1}-01-01`) - first }, (_, index) => writeDay(first + index))
    .filter((date) => nameOn(date) !== null)
    .map((date) => `${date} ${nameOn(date)}`);
}

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

describe("the days that are not ordinary", () => {
  it("of 2027 are those that the IND names, and three that no source settles", () => {
    expect(specialDaysOf(2027)).toEqual([
      "2027-01-01 New Year's Day",
      "2027-03-26 Good Friday",
      "2027-03-29 Easter Monday",
      "2027-04-27 King's Day",
      "2027-05-05 Liberation Day",
      "2027-05-06 Ascension Day",
      "2027-05-07 Friday after Ascension Day",
      "2027-05-17 Whit Monday",
      "2027-12-25 Christmas Day",
      "2027-12-26 Second Day of Christmas",
    ]);
  });

  it.each([
    ["2026-01-02", "Bridge day"],
    ["2026-05-15", "Friday after Ascension Day"],
    ["2027-05-07", "Friday after Ascension Day"],
    ["2028-04-28", "Bridge day"],
    ["2028-05-26", "Friday after Ascension Day"],
    ["2027-01-02", null],
    ["2027-04-28", null],
  ])("have the bridge days of the royal decrees: %s is %s", (date, name) => {
    expect(nameOn(date)).toBe(name);
  });
});

describe("a day", () => {
  it("is King's Day on the 26th when the 27th is a Sunday", () => {
    expect([nameOn("2025-04-26"), nameOn("2025-04-27")]).toEqual(["King's Day", null]);
    expect([nameOn("2026-04-26"), nameOn("2026-04-27")]).toEqual([null, "King's Day"]);
  });

  it.each(["2027-03-26", "2027-05-05", "2027-05-07", "2026-01-02"])(
    "is only to be checked when no source settles it, and says what is known: %s",
    (date) => {
      expect(ruleOn(date)).toMatchObject({ effect: "check-first", note: { en: expect.any(String) } });
    },
  );

  it("is certainly closed when two rules meet on it and one says so", () => {
    // In 2016 Ascension Day fell on Liberation Day.
    expect(nameOn("2016-05-05")).toBe("Ascension Day");
    expect(closingDayOn(day("2016-05-05"), [...directory.closingDays].reverse())?.effect).toBe("closed");
  });

  it("is what the first rule says when two that only ask to check meet on it", () => {
    const [goodFriday, liberationDay] = ["good-friday", "liberation-day"].map((id) =>
      directory.closingDays.find((rule) => rule.id === id),
    );
    if (!goodFriday || !liberationDay) throw new Error("the directory has lost a closing day");
    const twice = [liberationDay, { ...goodFriday, on: liberationDay.on }];
    expect(closingDayOn(day("2027-05-05"), twice)?.id).toBe("liberation-day");
    expect(closingDayOn(day("2027-05-05"), twice.reverse())?.id).toBe("good-friday");
  });

  it("is an ordinary one otherwise", () => {
    expect(nameOn("2026-11-24")).toBeNull();
  });
});

describe("a rule", () => {
  it("for 29 February holds in leap years only", () => {
    const leapDay = { kind: "fixed", month: 2, date: 29, movesOnSunday: 0 } as const;
    expect(fallsOn(day("2028-02-29"), leapDay)).toBe(true);
    expect(["2027-02-28", "2027-03-01"].map((date) => fallsOn(day(date), leapDay))).toEqual([false, false]);
  });

  it("for single days holds on each of them and on no other", () => {
    const dated = { kind: "dated", days: [day("2026-01-02"), day("2028-04-28")] } as const;
    const dates = ["2026-01-01", "2026-01-02", "2027-01-02", "2028-04-28"];
    expect(dates.map((date) => fallsOn(day(date), dated))).toEqual([false, true, false, true]);
  });

  it("counts from Easter Sunday, before it and after it", () => {
    const easter = (offset: number) => ({ kind: "easter", offset }) as const;
    expect(fallsOn(day("2027-03-26"), easter(-2))).toBe(true);
    expect(fallsOn(day("2027-05-07"), easter(40))).toBe(true);
    expect(fallsOn(day("2027-03-28"), easter(1))).toBe(false);
  });

  it("may move over the edge of a year", () => {
    // 1 January 2034 is a Sunday.
    const newYear = { kind: "fixed", month: 1, date: 1, movesOnSunday: -1 } as const;
    const dates = ["2032-12-31", "2033-01-01", "2033-12-31", "2034-01-01", "2034-12-31"];
    expect(dates.map((date) => fallsOn(day(date), newYear))).toEqual([false, true, true, false, false]);
  });

  it("with a date that is no Sunday does not move", () => {
    const kingsDay = { kind: "fixed", month: 4, date: 27, movesOnSunday: -1 } as const;
    expect([day("2027-04-26"), day("2027-04-27")].map((number) => fallsOn(number, kingsDay))).toEqual([
      false,
      true,
    ]);
  });
});
