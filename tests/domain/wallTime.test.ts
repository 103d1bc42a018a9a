import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarDate,
  dayOf,
  minutesBetween,
  readDay,
  readWallTime,
  weekdayOf,
  writeDay,
  writeMinute,
  writeWallTime,
} from "../../src/domain/wallTime";

describe("a wall time", () => {
  it("is read and written as YYYY-MM-DDTHH:mm", () => {
    const at = readWallTime("2026-11-26T13:05");
    expect(at).toEqual({ day: Date.UTC(2026, 10, 26) / 86_400_000, minute: 785 });
    expect(at && writeWallTime(at)).toBe("2026-11-26T13:05");
  });

  it("exists also in the hour that the spring change skips", () => {
    expect(readWallTime("2027-03-28T02:30")).not.toBeNull();
  });

  it.each([
    "",
    "2026-11-26",
    "2026-11-26T24:00",
    "2026-11-26T12:60",
    "2026-02-30T10:00",
    "2027-02-29T10:00",
    "2026-13-01T10:00",
    "2026-00-10T10:00",
    "1969-12-31T10:00",
    "0100-01-31T10:00",
    "2100-01-01T10:00",
    "9999-12-31T23:00",
    "2026-11-00T10:00",
    "26-11-2026T10:00",
    "2026-11-26 10:00",
    "2026-11-26T10:00:00",
    "2026-11-26T10:00Z",
    "+002026-11-26T10:00",
    "٢٠٢٦-11-26T10:00",
    " 2026-11-26T10:00",
    "2026-11-26T10:00\n",
  ])("is not %j", (text) => {
    expect(readWallTime(text)).toBeNull();
  });

  it("comes back from being written, for any day of the years 1970 to 2099", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_481 }), fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        expect(readWallTime(writeWallTime({ day, minute }))).toEqual({ day, minute });
      }),
      { numRuns: 1000 },
    );
  });

  it("is so many minutes from another, across midnight too", () => {
    expect(minutesBetween({ day: 10, minute: 1439 }, { day: 11, minute: 1 })).toBe(2);
    expect(minutesBetween({ day: 11, minute: 1 }, { day: 10, minute: 1439 })).toBe(-2);
  });
});

describe("a day", () => {
  it("has a weekday, Monday first, before 1970 too", () => {
    expect(weekdayOf(dayOf({ year: 2026, month: 11, date: 23 }) ?? Number.NaN)).toBe(0);
    expect(weekdayOf(dayOf({ year: 2026, month: 11, date: 29 }) ?? Number.NaN)).toBe(6);
    expect(weekdayOf(dayOf({ year: 1969, month: 12, date: 28 }) ?? Number.NaN)).toBe(6);
  });

  it("is read from a date and written as one", () => {
    expect(writeDay(readDay("2028-02-29") ?? Number.NaN)).toBe("2028-02-29");
    expect(readDay("2028-02-30")).toBeNull();
    for (const text of ["2028-2-3", "x2028-02-29", "2028-02-29x", "2028-02-29T10:00"])
      expect(readDay(text)).toBeNull();
    expect(calendarDate(0)).toEqual({ year: 1970, month: 1, date: 1 });
  });

  it("does not take years before 100 for those of the twentieth century", () => {
    expect(dayOf({ year: 26, month: 1, date: 1 })).toBeNull();
  });
});

describe("a minute", () => {
  it("is written with two digits each, up to 24:00", () => {
    expect([0, 9, 540, 1439, 1440].map(writeMinute)).toEqual(["00:00", "00:09", "09:00", "23:59", "24:00"]);
  });
});
