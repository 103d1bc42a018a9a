import { describe, expect, it } from "vitest";
import { nextOpening } from "../../src/domain/nextOpening";
import type { Schedule } from "../../src/domain/schedule";
import { writeDay, writeMinute } from "../../src/domain/wallTime";
import { day, deskOf, testSource, wall } from "../support/directory";

function nextAfter(schedule: Schedule, at: string): string | null {
  const next = nextOpening(schedule, wall(at));
  return next && `${writeDay(next.day)} ${writeMinute(next.opens)}-${writeMinute(next.closes)}`;
}

describe("the next opening", () => {
  it("is today's when the day has not begun", () => {
    expect(nextAfter(deskOf("utrecht"), "2026-11-24T08:59")).toBe("2026-11-24 09:00-16:00");
  });

  it("is tomorrow's from the minute of opening on", () => {
    expect(nextAfter(deskOf("utrecht"), "2026-11-24T09:00")).toBe("2026-11-25 09:00-16:00");
  });

  it("skips the weekend", () => {
    expect(nextAfter(deskOf("utrecht"), "2026-11-27T16:00")).toBe("2026-11-30 09:00-16:00");
  });

  it("skips the days on which a desk does not open", () => {
    expect(nextAfter(deskOf("hoofddorp"), "2026-11-24T17:00")).toBe("2026-11-26 09:00-16:00");
  });

  it("has the hours of its own weekday", () => {
    expect(nextAfter(deskOf("rotterdam"), "2026-11-25T17:00")).toBe("2026-11-26 09:00-12:00");
  });

  it("skips closing days: after Christmas Eve 2026 comes Monday the 28th", () => {
    expect(nextAfter(deskOf("utrecht"), "2026-12-24T16:00")).toBe("2026-12-28 09:00-16:00");
  });

  it("skips Easter Monday", () => {
    expect(nextAfter(deskOf("utrecht"), "2027-03-26T16:00")).toBe("2027-03-30 09:00-16:00");
  });

  it("can be an override", () => {
    const schedule: Schedule = {
      week: deskOf("utrecht").week,
      overrides: [
        {
          day: day("2026-11-28"),
          periods: [{ opens: 600, closes: 720 }],
          reason: { en: "Extra" },
          source: testSource,
        },
        { day: day("2026-11-30"), periods: [], reason: { en: "Move" }, source: testSource },
      ],
      closingDays: [],
    };
    expect(nextAfter(schedule, "2026-11-27T16:00")).toBe("2026-11-28 10:00-12:00");
    expect(nextAfter(schedule, "2026-11-28T12:00")).toBe("2026-12-01 09:00-16:00");
  });

  it("is the afternoon's when a desk closes over lunch", () => {
    const halves = [
      { opens: 540, closes: 720 },
      { opens: 780, closes: 960 },
    ];
    const schedule: Schedule = { week: [halves, [], [], [], [], [], []], overrides: [], closingDays: [] };
    expect(nextAfter(schedule, "2026-11-23T12:00")).toBe("2026-11-23 13:00-16:00");
  });

  it("is unknown when a desk never opens", () => {
    expect(
      nextAfter({ week: [[], [], [], [], [], [], []], overrides: [], closingDays: [] }, "2026-11-23T12:00"),
    ).toBeNull();
  });

  it("is looked for a year ahead and no further", () => {
    const closed = [[], [], [], [], [], [], []] as const;
    const at = (date: string): Schedule => ({
      week: closed,
      overrides: [
        {
          day: day(date),
          periods: [{ opens: 540, closes: 600 }],
          reason: { en: "Once" },
          source: testSource,
        },
      ],
      closingDays: [],
    });
    expect(nextAfter(at("2027-11-24"), "2026-11-23T12:00")).toBe("2027-11-24 09:00-10:00");
    expect(nextAfter(at("2027-11-25"), "2026-11-23T12:00")).toBeNull();
  });
});
