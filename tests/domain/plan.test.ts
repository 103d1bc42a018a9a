import { describe, expect, it } from "vitest";
import { slotOn } from "../../src/domain/plan";
import { writeWallTime } from "../../src/domain/wallTime";
import { day, deskOf, wall } from "../support/directory";

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
    expect(planned("utrecht", "2026-11-26", "07:00")).toBe("2026-11-26T09:00");
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
