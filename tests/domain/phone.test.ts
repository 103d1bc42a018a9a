import { describe, expect, it } from "vitest";
import { nextCall, phoneAt } from "../../src/domain/phone";
import { writeWallTime } from "../../src/domain/wallTime";
import { directory, wall } from "../support/directory";

const { phone } = directory.contact;

const callAt = (now: string) => {
  const call = nextCall(phoneAt(phone, wall(now)));
  return call && [writeWallTime(call.starts), writeWallTime(call.ends)];
};

describe("the next call", () => {
  it.each([
    ["2026-11-29T22:00", "2026-11-30T09:00", "2026-11-30T09:15"],
    ["2026-11-24T08:59", "2026-11-24T09:00", "2026-11-24T09:15"],
    ["2026-11-24T17:00", "2026-11-25T09:00", "2026-11-25T09:15"],
    ["2026-12-24T17:30", "2026-12-28T09:00", "2026-12-28T09:15"],
  ])("at %s is at %s, a quarter of an hour long", (now, starts, ends) => {
    expect(callAt(now)).toEqual([starts, ends]);
  });

  it.each(["2026-11-24T09:00", "2026-11-24T16:59"])(
    "needs no reminder at %s, while somebody answers",
    (now) => {
      expect(callAt(now)).toBeNull();
    },
  );

  it("is unknown where the line never opens", () => {
    const silent = { ...phone, week: [[], [], [], [], [], [], []] as const };
    expect(nextCall(phoneAt(silent, wall("2026-11-24T10:00")))).toBeNull();
  });
});
