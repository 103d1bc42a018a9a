import { describe, expect, it } from "vitest";
import { firstWeek, isShown } from "../../src/domain/shownWeek";
import { writeDay } from "../../src/domain/wallTime";
import { day, deskOf, directory, visitAt, wall } from "../support/directory";

const TUESDAY = "2026-11-24T12:00";

describe("the week that is shown first", () => {
  const planned = (at: string) => writeDay(firstWeek(directory.desks, visitAt(at, null, TUESDAY)));
  const unplanned = (now: string) =>
    writeDay(firstWeek(directory.desks, { ...visitAt(now, null, now), planned: false }));

  it.each([
    ["2026-11-24T10:00", "2026-11-23"],
    ["2026-11-29T10:00", "2026-11-23"],
    ["2026-11-30T10:00", "2026-11-30"],
    ["2027-04-27T10:00", "2027-04-26"],
  ])("of a visit planned for %s begins on %s", (at, monday) => {
    expect(planned(at)).toBe(monday);
  });

  it("is this one for a moment that has passed", () => {
    expect(planned("2026-11-20T10:00")).toBe("2026-11-23");
  });

  it.each([
    ["2026-11-23T00:00", "2026-11-23"],
    ["2026-11-27T15:59", "2026-11-23"],
    ["2026-11-27T16:00", "2026-11-30"],
    ["2026-11-29T22:00", "2026-11-30"],
    ["2026-12-24T16:00", "2026-12-28"],
  ])("with nothing planned, at %s, begins on %s: no desk opens before that any more", (now, monday) => {
    expect(unplanned(now)).toBe(monday);
  });

  it("is the next one where only desks that are gone open in this one", () => {
    const now = "2026-11-27T12:00";
    const from = (...ids: readonly string[]) =>
      writeDay(firstWeek(ids.map(deskOf), { ...visitAt(now, null, now), planned: false }));
    expect(from("zwolle")).toBe("2026-11-23");
    expect(from("utrecht", "hoofddorp")).toBe("2026-11-30");
  });

  it.each([
    ["17:00", "2026-11-23"],
    ["20:00", "2026-11-30"],
  ])("on a Friday at %s begins on %s for what a later page says is done until 20:00", (time, monday) => {
    const now = `2026-11-27T${time}`;
    const visit = { ...visitAt(now, "photo-fingerprints", now), planned: false };
    expect(writeDay(firstWeek([deskOf("zwolle")], visit))).toBe(monday);
  });

  it("is this one where there is no desk to go to", () => {
    const now = "2026-11-27T12:00";
    const [utrecht, visit] = [deskOf("utrecht"), visitAt(now, null, now)];
    expect(writeDay(firstWeek([utrecht], { ...visit, planned: false }))).toBe("2026-11-23");
  });
});

describe("a week", () => {
  it.each([
    ["2026-11-16", false],
    ["2026-11-23", true],
    ["2026-11-30", true],
    ["2027-11-22", true],
    ["2027-11-29", false],
  ])("from %s on can be shown: %s", (monday, shown) => {
    expect(isShown(day(monday), wall(TUESDAY))).toBe(shown);
  });
});
