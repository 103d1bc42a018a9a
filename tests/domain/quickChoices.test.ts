import { describe, expect, it } from "vitest";
import { quickChoices } from "../../src/domain/quickChoices";
import type { Schedule } from "../../src/domain/schedule";
import { writeWallTime } from "../../src/domain/wallTime";
import { day, directory, testSource, wall } from "../support/directory";

const offeredAt = (now: string) =>
  quickChoices(wall(now), directory.desks).map(({ at, daysAhead }) => `${writeWallTime(at)} +${daysAhead}`);

describe("the moments offered for one tap", () => {
  it("are later today and tomorrow, morning and afternoon", () => {
    expect(offeredAt("2026-11-24T10:20")).toEqual([
      "2026-11-24T12:00 +0",
      "2026-11-25T10:00 +1",
      "2026-11-25T14:00 +1",
    ]);
  });

  it("begin with opening time, early in the day", () => {
    expect(offeredAt("2026-11-24T03:10")[0]).toBe("2026-11-24T09:00 +0");
  });

  it("are not today any more when no desk opens again", () => {
    expect(offeredAt("2026-11-24T14:01")).toEqual(["2026-11-25T10:00 +1", "2026-11-25T14:00 +1"]);
  });

  it("skip the weekend and closing days", () => {
    expect(offeredAt("2026-12-24T17:00")).toEqual(["2026-12-28T10:00 +4", "2026-12-28T14:00 +4"]);
  });

  it("are at least an hour ahead, an exact hour included", () => {
    expect(offeredAt("2026-11-24T14:00")[0]).toBe("2026-11-24T15:00 +0");
  });

  it("lie two weeks ahead at most", () => {
    const openOn = (date: string): readonly Schedule[] => [
      {
        week: [[], [], [], [], [], [], []],
        overrides: [
          {
            day: day(date),
            periods: [{ opens: 540, closes: 960 }],
            reason: { en: "Once" },
            source: testSource,
          },
        ],
        closingDays: [],
      },
    ];
    const now = wall("2026-11-24T12:00");
    expect(quickChoices(now, openOn("2026-12-08")).map(({ daysAhead }) => daysAhead)).toEqual([14, 14]);
    expect(quickChoices(now, openOn("2026-12-09"))).toEqual([]);
  });
});
