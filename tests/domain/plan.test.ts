import { describe, expect, it } from "vitest";
import { lastArrival, nextSlot, proposalFor, slotOn } from "../../src/domain/plan";
import { writeDay, writeMinute, writeWallTime } from "../../src/domain/wallTime";
import { day, deskOf, visitAt, wall } from "../support/directory";

function slotAfter(id: string, at: string): string | null {
  const slot = nextSlot(deskOf(id), wall(at));
  return slot && `${writeDay(slot.day)} ${writeMinute(slot.from)}-${writeMinute(slot.closes)}`;
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
  ])("at %s, asked at %s, is %s", (id, at, slot) => {
    expect(slotAfter(id, at)).toBe(slot);
  });

  it("is unknown for a desk that never opens", () => {
    const never = { week: [[], [], [], [], [], [], []], overrides: [], closingDays: [] } as const;
    expect(nextSlot(never, wall("2026-11-24T12:00"))).toBeNull();
  });
});

describe("a visit planned by its day", () => {
  const now = wall("2026-11-24T13:07");
  const planned = (id: string, date: string, wanted: string) => {
    const at = slotOn(deskOf(id), day(date), { now, wanted: wall(`2026-01-01T${wanted}`).minute });
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
    expect(slotOn(deskOf("utrecht"), late.day, { now: late, wanted: 600 })).toBeNull();
  });
});

describe("what the app proposes", () => {
  const utrecht = deskOf("utrecht");

  it("is the next slot from the visit's moment on, or from now when that has passed", () => {
    const ahead = proposalFor(utrecht, visitAt("2026-11-28T10:00"));
    const passed = proposalFor(utrecht, visitAt("2026-11-20T10:00"));
    expect([ahead, passed].map((proposal) => proposal && writeWallTime(proposal.moment))).toEqual([
      "2026-11-30T09:00",
      "2026-11-24T12:00",
    ]);
  });

  it("is open while it is neither planned already nor the running minute", () => {
    expect(proposalFor(utrecht, visitAt("2026-11-28T10:00"))?.open).toBe(true);
    expect(proposalFor(utrecht, visitAt("2026-11-26T10:00"))?.open).toBe(false);
    expect(proposalFor(utrecht, { ...visitAt("2026-11-24T12:00"), planned: false })?.open).toBe(false);
  });

  it("is nothing where no opening is known", () => {
    const never = { week: [[], [], [], [], [], [], []], overrides: [], closingDays: [] } as const;
    expect(proposalFor(never, visitAt("2026-11-26T10:00"))).toBeNull();
  });
});
