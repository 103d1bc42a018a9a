import { describe, expect, it } from "vitest";
import type { Receiver } from "../../src/domain/canGo";
import { quickChoices } from "../../src/domain/quickChoices";
import { writeWallTime } from "../../src/domain/wallTime";
import { anAdvisory, day, deskOf, directory, serviceOf, testSource, wall } from "../support/directory";

const offeredAt = (
  now: string,
  desks: readonly Receiver[] = directory.desks,
  service: string | null = null,
) =>
  quickChoices(wall(now), desks, service === null ? null : serviceOf(service)).map(
    ({ at, daysAhead }) => `${writeWallTime(at)} +${daysAhead}`,
  );

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

  it("count no desk that has closed or moved, and none that will have by then", () => {
    expect(offeredAt("2026-11-24T10:20", [deskOf("utrecht"), deskOf("amsterdam")])).toEqual([]);
    const closing = {
      ...deskOf("zwolle"),
      advisories: [anAdvisory({ since: "2026-11-25", precision: "on" })],
    };
    expect(offeredAt("2026-11-24T10:20", [closing])).toEqual(["2026-11-24T12:00 +0"]);
  });

  it("count no desk that does not do the service", () => {
    expect(offeredAt("2026-11-26T08:00", [deskOf("hoofddorp")], "photo-fingerprints")).toEqual([]);
    expect(offeredAt("2026-11-26T08:00", [deskOf("hoofddorp")], "pick-up-permit")).not.toEqual([]);
  });

  it("count a desk that is open by a later page alone, for what that page is about", () => {
    const late = deskOf("zwolle");
    expect(offeredAt("2026-11-26T16:10", [late], "photo-fingerprints")[0]).toBe("2026-11-26T18:00 +0");
    expect(offeredAt("2026-11-26T16:10", [late], "pick-up-permit")[0]).toMatch(/\+[1-9]/);
    expect(offeredAt("2026-11-26T16:10", [late])[0]).toMatch(/\+[1-9]/);
  });

  it("lie two weeks ahead at most", () => {
    const openOn = (date: string): readonly Receiver[] => [
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
        notOffered: [],
        advisories: [],
      },
    ];
    const now = wall("2026-11-24T12:00");
    expect(quickChoices(now, openOn("2026-12-08"), null).map(({ daysAhead }) => daysAhead)).toEqual([14, 14]);
    expect(quickChoices(now, openOn("2026-12-09"), null)).toEqual([]);
  });
});
