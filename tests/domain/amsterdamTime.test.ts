import { afterEach, describe, expect, it, vi } from "vitest";
import { amsterdamInstant, amsterdamWallTime, showsAmsterdamTime } from "../../src/domain/amsterdamTime";
import { writeWallTime } from "../../src/domain/wallTime";

const shownAt = (utc: string) => writeWallTime(amsterdamWallTime(Date.parse(utc)));

const HOUR = 3_600_000;
const QUARTERS_A_DAY = 96;

/** All quarters of an hour of each March and October from a day of the month on, as instants. */
const quartersAroundChanges = (from = 1): readonly number[] =>
  Array.from({ length: 11 }, (_, index) => 2026 + index)
    .flatMap((year) => [Date.UTC(year, 2, from), Date.UTC(year, 9, from)])
    .flatMap((day) =>
      Array.from({ length: (32 - from) * QUARTERS_A_DAY }, (_, quarter) => day + (quarter * HOUR) / 4),
    );

/** Clocks in the EU change on the last Sunday of the month, the 25th at the earliest. */
const DAY_BEFORE = 24;

const calendar = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "short",
});

const differsFromCalendar = (instant: number) =>
  writeWallTime(amsterdamWallTime(instant)).replace("T", " ") !== calendar.format(instant);

afterEach(() => vi.unstubAllEnvs());

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
    expect(quartersAroundChanges().filter(differsFromCalendar)).toEqual([]);
  });

  // From the first zone of the day to the last, those whose own clocks change at other times or by half an hour, and
  // one that skipped a day.
  it.each([
    ["Pacific/Kiritimati", 14],
    ["Pacific/Apia", 13],
    ["Australia/Lord_Howe", 11],
    ["Asia/Kathmandu", 5.75],
    ["Europe/London", 0],
    ["America/St_Johns", -3.5],
    ["America/Los_Angeles", -8],
    ["Pacific/Pago_Pago", -11],
    ["Etc/GMT+12", -12],
  ])("is the same on a device in %s", (zone, hours) => {
    vi.stubEnv("TZ", zone);
    expect(new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset() + 60 * hours).toBe(0);
    expect(quartersAroundChanges(DAY_BEFORE).filter(differsFromCalendar)).toEqual([]);
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
