import { describe, expect, it } from "vitest";
import { phoneAt } from "../../src/domain/phone";
import { writeDay, writeMinute } from "../../src/domain/wallTime";
import { directory, wall } from "../support/directory";

describe("the phone line", () => {
  it.each([
    ["2026-11-24T08:59", "closed", "2026-11-24 09:00"],
    ["2026-11-24T09:00", "open", "2026-11-25 09:00"],
    ["2026-11-24T16:59", "open", "2026-11-25 09:00"],
    ["2026-11-24T17:00", "closed", "2026-11-25 09:00"],
    ["2026-11-29T21:00", "closed", "2026-11-30 09:00"],
    ["2026-12-25T10:00", "closed", "2026-12-28 09:00"],
  ])("at %s is %s, and opens next on %s", (now, kind, opening) => {
    const { state, next } = phoneAt(directory.contact.phone, wall(now));
    expect([state.kind, next && `${writeDay(next.day)} ${writeMinute(next.opens)}`]).toEqual([kind, opening]);
  });
});
