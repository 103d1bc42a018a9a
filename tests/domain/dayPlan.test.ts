import { describe, expect, it } from "vitest";
import { dayPlan } from "../../src/domain/dayPlan";
import type { Advisory, AdvisoryKind, Desk } from "../../src/domain/desk";
import { writeWallTime } from "../../src/domain/wallTime";
import { anAdvisory, day, deskOf, serviceOf, visitAt, wall } from "../support/directory";

const advisory = (kind: AdvisoryKind, since: string | null = null) =>
  anAdvisory({ kind, since, precision: "on" });

/** Utrecht's hours, Monday to Friday from 9 to 16, with other reports. */
const desk = (...advisories: Advisory[]): Desk => ({ ...deskOf("utrecht"), advisories });

/** Noon of Tuesday 24 November 2026; ten o'clock is wanted. */
const visit = visitAt("2026-11-24T10:00");

function planOn(date: string, at: Desk, asked = visit): string {
  const { kind, at: moment, answer } = dayPlan(at, day(date), asked);
  return `${kind} ${answer.standing} ${moment ? writeWallTime(moment) : "-"}`;
}

describe("a day at a desk", () => {
  it.each([
    ["as listed", desk(), "open as-listed 2026-11-26T10:00"],
    ["not confirmed", desk(advisory("unconfirmed")), "check unconfirmed 2026-11-26T10:00"],
    ["changed", desk(advisory("changed")), "check changed 2026-11-26T10:00"],
    ["moved", desk(advisory("moved")), "gone moved -"],
    ["closed", desk(advisory("closed")), "gone closed -"],
  ])("that is %s is planned only where one may go", (_, at, plan) => {
    expect(planOn("2026-11-26", at)).toBe(plan);
  });

  it.each([
    ["2026-11-23", "over as-listed -"],
    ["2026-11-24", "open as-listed 2026-11-24T12:00"],
    ["2026-11-28", "closed as-listed -"],
    ["2026-12-25", "closed as-listed -"],
    ["2027-05-05", "check as-listed 2027-05-05T10:00"],
  ])("on %s is %s", (date, plan) => {
    expect(planOn(date, desk())).toBe(plan);
  });

  it.each([
    ["2026-11-24T15:45", "open as-listed 2026-11-24T15:45"],
    ["2026-11-24T15:46", "open as-listed -"],
    ["2026-11-24T15:59", "open as-listed -"],
    ["2026-11-24T16:00", "over as-listed -"],
  ])("is open up to its last minute, and planned up to its last quarter: at %s it is %s", (now, plan) => {
    expect(planOn("2026-11-24", desk(), { ...visit, now: wall(now) })).toBe(plan);
  });

  it.each([
    ["2026-12-02T17:00", "photo-fingerprints", "check"],
    ["2026-12-02T17:00", "pick-up-permit", "over"],
    ["2026-12-02T20:00", "photo-fingerprints", "over"],
    ["2026-12-03T08:00", "photo-fingerprints", "over"],
  ])(
    "is not over as long as a later page says that the desk is open: at %s for %s it is %s",
    (now, service, kind) => {
      const evening = { ...visitAt(now, service, now), planned: false };
      expect(dayPlan(deskOf("zwolle"), day("2026-12-02"), evening)).toMatchObject({ kind, at: null });
    },
  );

  it("that is gone stays gone when it is over, and is closed where it has no hours", () => {
    expect(planOn("2026-11-23", desk(advisory("closed")))).toBe("gone closed -");
    expect(planOn("2026-11-28", desk(advisory("closed")))).toBe("closed closed -");
  });

  it("is judged by what is in force on it", () => {
    const closing = desk(advisory("closed", "2026-11-26"));
    expect(["2026-11-25", "2026-11-26", "2026-11-27"].map((date) => planOn(date, closing))).toEqual([
      "open as-listed 2026-11-25T10:00",
      "gone closed -",
      "gone closed -",
    ]);
  });

  it("is judged for the chosen service", () => {
    const service = serviceOf("pick-up-permit");
    const forPermits = desk({ ...advisory("closed"), services: [service] });
    expect(planOn("2026-11-26", forPermits, { ...visit, service })).toBe("gone closed -");
    const other = { ...visit, service: serviceOf("ask-question") };
    expect(planOn("2026-11-26", forPermits, other)).toBe("open as-listed 2026-11-26T10:00");
  });
});
