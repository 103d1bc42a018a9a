import { describe, expect, it } from "vitest";
import { mondayOf, weekFrom } from "../../src/domain/visitWeek";
import { writeDay } from "../../src/domain/wallTime";
import { day, deskOf, testSource } from "../support/directory";

const weekOf = (id: string, date: string) => weekFrom(deskOf(id), mondayOf(day(date)));

describe("the week of a visit", () => {
  it.each(["2026-11-23", "2026-11-26", "2026-11-29"])("with %s goes from Monday to Sunday", (date) => {
    const days = weekOf("utrecht", date).map((weekday) => writeDay(weekday.day));
    expect(days[0]).toBe("2026-11-23");
    expect(days).toHaveLength(7);
    expect(days[6]).toBe("2026-11-29");
  });

  it("has Rotterdam's short Thursday", () => {
    expect(weekOf("rotterdam", "2026-11-26")[3]?.periods).toEqual([{ opens: 540, closes: 720 }]);
  });

  it("names its closing days", () => {
    expect(weekOf("utrecht", "2026-12-24")[4]).toMatchObject({
      checkFirst: null,
      periods: [],
      rule: { kind: "closing-day", closingDay: { id: "christmas" } },
    });
  });

  it("says which days to check first, and keeps their hours", () => {
    const liberationDay = weekOf("utrecht", "2027-05-05")[2];
    expect(liberationDay?.checkFirst?.id).toBe("liberation-day");
    expect(liberationDay?.periods).toEqual([{ opens: 540, closes: 960 }]);
  });

  it("has nothing to check on a day without hours", () => {
    expect(weekOf("utrecht", "2027-03-26")[4]?.checkFirst?.id).toBe("good-friday");
    expect(weekOf("hoofddorp", "2027-03-26")[4]).toMatchObject({ periods: [], checkFirst: null });
  });

  it("has nothing to check on a day that a dated override settles", () => {
    const periods = [{ opens: 600, closes: 720 }];
    const override = { day: day("2027-05-05"), periods, reason: { en: "Shorter" }, source: testSource };
    const [, , liberationDay] = weekFrom(
      { ...deskOf("utrecht"), overrides: [override] },
      mondayOf(override.day),
    );
    expect(liberationDay).toMatchObject({ periods, checkFirst: null });
  });
});
