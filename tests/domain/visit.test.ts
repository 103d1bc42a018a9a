import { describe, expect, it } from "vitest";
import { isFar, isPast } from "../../src/domain/visit";
import { visitAt, wall } from "../support/directory";

describe("a planned visit", () => {
  it("has passed from the next minute on", () => {
    expect(isPast(visitAt("2026-11-24T11:59", null, "2026-11-24T12:00"))).toBe(true);
    expect(isPast(visitAt("2026-11-24T12:00", null, "2026-11-24T12:00"))).toBe(false);
  });

  it("is never in the past when it is for now", () => {
    const at = wall("2026-11-24T12:00");
    expect(isPast({ service: null, at, now: at, planned: false })).toBe(false);
  });

  it("is far ahead after 366 days", () => {
    expect(isFar(visitAt("2027-11-25T10:00", null, "2026-11-24T12:00"))).toBe(false);
    expect(isFar(visitAt("2027-11-26T10:00", null, "2026-11-24T12:00"))).toBe(true);
  });
});
