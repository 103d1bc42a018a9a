import { describe, expect, it } from "vitest";
import { amsterdamInstant, amsterdamWallTime, showsAmsterdamTime } from "../../src/domain/amsterdamTime";
import { writeWallTime } from "../../src/domain/wallTime";

const shownAt = (utc: string) => writeWallTime(amsterdamWallTime(Date.parse(utc)));

const HOUR = 3_600_000;
const QUARTERS_A_MONTH = 31 * 96;

/** All quarters of an hour of each March and October, as instants. */
const quartersAroundChanges = (): readonly number[] =>
  Array.from({ length: 11 }, (_, index) => 2026 + index)
    .flatMap((year) => [Date.UTC(year, 2, 1), Date.UTC(year, 9, 1)])
    .flatMap((month) =>
      Array.from({ length: QUARTERS_A_MONTH }, (_, quarter) => month + (quarter * HOUR) / 4),
    );

describe("the clock in Amsterdam", () => {
  it.each([
    ["2026-01-15T11:59:59.999Z", "2026-01-15T12:59"],
    ["2026-01-15T12:00:00Z", "2026-01-15T13:00"],
    ["2026-07-15T12:00:00Z", "2026-07-15T14:00"],
    ["2026-12-31T23:00:00Z", "2027-01-01T00:00"],
    ["2026-12-31T22:59:59Z", "2026-12-31T23:59"],
  ])("at %s shows %s", (utc, shown) => {
    expect(shownAt(utc)).toBe(shown);
  });

  it("goes from 01:59 to 03:00 in spring", () => {
    expect([shownAt("2026-03-29T00:59:59Z"), shownAt("2026-03-29T01:00:00Z")]).toEqual([
      "2026-03-29T01:59",
      "2026-03-29T03:00",
    ]);
  });

  it("shows 02:30 twice in autumn", () => {
    expect([shownAt("2026-10-25T00:30:00Z"), shownAt("2026-10-25T01:30:00Z")]).toEqual([
      "2026-10-25T02:30",
      "2026-10-25T02:30",
    ]);
  });

  it("agrees with the browser's own calendar at every quarter of an hour around the changes of ten years", () => {
    const format = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Amsterdam",
      dateStyle: "short",
      timeStyle: "short",
    });
    const others = quartersAroundChanges().filter(
      (instant) => writeWallTime(amsterdamWallTime(instant)).replace("T", " ") !== format.format(instant),
    );
    expect(others).toEqual([]);
  });

  it("leads back to the instant, at every quarter of an hour around the changes of ten years", () => {
    const others = quartersAroundChanges().filter((instant) => {
      const wall = amsterdamWallTime(instant);
      const repeated = writeWallTime(amsterdamWallTime(instant + HOUR)) === writeWallTime(wall);
      return amsterdamInstant(wall) !== (repeated ? instant + HOUR : instant);
    });
    expect(others).toEqual([]);
  });

  it("is the device's too when both are as far from UTC", () => {
    const winter = Date.parse("2026-01-15T12:00:00Z");
    expect(showsAmsterdamTime(winter, 60)).toBe(true);
    expect(showsAmsterdamTime(winter, 0)).toBe(false);
    expect(showsAmsterdamTime(Date.parse("2026-07-15T12:00:00Z"), 60)).toBe(false);
  });
});
