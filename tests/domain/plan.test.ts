import { describe, expect, it } from "vitest";
import { lastArrival, momentOn, nextChance } from "../../src/domain/plan";
import { writeDay, writeMinute, writeWallTime } from "../../src/domain/wallTime";
import { day, deskOf, directory, wall } from "../support/directory";

const rules = directory.closingDays;

function chanceAfter(id: string, at: string): string | null {
  const chance = nextChance(deskOf(id), wall(at), rules);
  return chance && `${writeDay(chance.day)} ${writeMinute(chance.from)}-${writeMinute(chance.closes)}`;
}

describe("the last sensible arrival", () => {
  it("is half an hour before closing", () => {
    expect(lastArrival({ opens: 540, closes: 960 })).toBe(930);
  });

  it("is never before opening", () => {
    expect(lastArrival({ opens: 540, closes: 560 })).toBe(540);
  });
});

describe("the next time one can go", () => {
  it.each([
    ["utrecht", "2026-11-24T08:59", "2026-11-24 09:00-16:00"],
    ["utrecht", "2026-11-24T09:00", "2026-11-24 09:00-16:00"],
    ["utrecht", "2026-11-24T13:07", "2026-11-24 13:07-16:00"],
    ["utrecht", "2026-11-24T15:30", "2026-11-24 15:30-16:00"],
    ["utrecht", "2026-11-24T15:31", "2026-11-25 09:00-16:00"],
    ["rotterdam", "2026-11-26T11:31", "2026-11-27 09:00-16:00"],
    ["hoofddorp", "2026-11-24T18:00", "2026-11-26 09:00-16:00"],
    ["utrecht", "2026-12-24T18:00", "2026-12-28 09:00-16:00"],
  ])("at %s, asked at %s, is %s", (id, at, chance) => {
    expect(chanceAfter(id, at)).toBe(chance);
  });

  it("is unknown for a desk that never opens", () => {
    const never = { week: [[], [], [], [], [], [], []], overrides: [] } as const;
    expect(nextChance(never, wall("2026-11-24T12:00"), rules)).toBeNull();
  });
});

describe("a visit planned by its day", () => {
  const now = wall("2026-11-24T13:07");
  const planned = (id: string, date: string, wanted: string) => {
    const at = momentOn(deskOf(id), day(date), { now, wanted: wall(`2026-01-01T${wanted}`).minute }, rules);
    return at && writeWallTime(at);
  };

  it("keeps the time one wanted where the desk is open then", () => {
    expect(planned("utrecht", "2026-11-26", "13:00")).toBe("2026-11-26T13:00");
  });

  it("is at opening time otherwise", () => {
    expect(planned("rotterdam", "2026-11-26", "13:00")).toBe("2026-11-26T09:00");
    expect(planned("utrecht", "2026-11-26", "16:00")).toBe("2026-11-26T09:00");
    expect(planned("utrecht", "2026-11-26", "08:59")).toBe("2026-11-26T09:00");
  });

  it("is today at the next quarter of an hour", () => {
    expect(planned("utrecht", "2026-11-24", "13:07")).toBe("2026-11-24T13:15");
    expect(planned("utrecht", "2026-11-24", "15:00")).toBe("2026-11-24T15:00");
  });

  it("cannot be on a day without hours, a closing day, one that is over, or one that has passed", () => {
    expect(planned("utrecht", "2026-11-28", "10:00")).toBeNull();
    expect(planned("utrecht", "2026-12-25", "10:00")).toBeNull();
    expect(planned("utrecht", "2026-11-23", "10:00")).toBeNull();
    const late = wall("2026-11-24T15:46");
    expect(momentOn(deskOf("utrecht"), late.day, { now: late, wanted: 600 }, rules)).toBeNull();
  });
});
