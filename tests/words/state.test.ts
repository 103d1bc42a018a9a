import { describe, expect, it } from "vitest";
import { closingDayOn } from "../../src/domain/closingDays";
import type { Desk } from "../../src/domain/desk";
import { answerFor } from "../../src/domain/deskAnswer";
import type { Visit } from "../../src/domain/visit";
import {
  checkFirstWords,
  momentWords,
  nextWords,
  stateAtWords,
  stateWords,
  timeLeftWords,
  whyNot,
} from "../../src/words/state";
import { day, deskOf, directory, testSource, visitAt, wall } from "../support/directory";
import { english } from "../support/words";

const asListed: Desk = { ...deskOf("zwolle"), advisories: [] };
const unplanned = (now: string, service: string | null = null): Visit => ({
  ...visitAt(now, service, now),
  planned: false,
});

describe("the state", () => {
  const stateOf = (desk: Desk, at: string, service: string | null = null) =>
    stateWords(answerFor(desk, visitAt(at, service)), english);

  it("of a desk that is as listed is open or closed", () => {
    expect(stateOf(asListed, "2026-11-26T10:00")).toBe("open until 16:00");
    expect(stateOf(asListed, "2026-11-26T16:00")).toBe("closed");
  });

  it("of a desk of which later pages say something else is the listing's", () => {
    expect(stateOf(deskOf("utrecht"), "2026-11-26T10:00")).toBe("listed open until 16:00");
    expect(stateOf(deskOf("utrecht"), "2026-11-26T16:00")).toBe("listed closed");
  });

  it("of a desk that does not do the service is that", () => {
    expect(stateOf(deskOf("hoofddorp"), "2026-11-26T10:00", "photo-fingerprints")).toBe("not at this desk");
  });

  it("says the moment that it is about", () => {
    const visit = visitAt("2026-12-03T11:30");
    expect(stateAtWords(answerFor(deskOf("rotterdam"), visit), visit, english)).toBe(
      "Thu 3 Dec, 11:30: listed open until 12:00",
    );
  });
});

describe("the moment", () => {
  it.each([
    ["Now", unplanned("2026-11-24T12:00")],
    ["Thu 3 Dec, 11:30", visitAt("2026-12-03T11:30")],
    ["Tue 27 Apr 2027, 10:00", visitAt("2027-04-27T10:00")],
  ])("is %s", (words, visit) => {
    expect(momentWords(visit, english)).toBe(words);
  });
});

describe("the time left", () => {
  const leftOf = (visit: Visit) => timeLeftWords(answerFor(asListed, visit), visit, english);

  it("is said near closing", () => {
    expect(leftOf(unplanned("2026-11-24T15:29"))).toBeNull();
    expect(leftOf(unplanned("2026-11-24T15:48"))).toBe("Closes in 12 minutes");
    expect(leftOf(unplanned("2026-11-24T15:59"))).toBe("Closes in 1 minute");
    expect(leftOf(unplanned("2026-11-24T16:00"))).toBeNull();
  });

  it("is not said where a later page says that the desk is open longer", () => {
    const visit = { ...visitAt("2026-11-24T15:48", "photo-fingerprints"), planned: false };
    expect(timeLeftWords(answerFor(deskOf("zwolle"), visit), visit, english)).toBeNull();
  });

  it("is said of now alone", () => {
    expect(leftOf(visitAt("2026-11-24T15:48"))).toBeNull();
  });
});

describe("why a desk cannot help", () => {
  const whyOf = (desk: Desk, at: string, service: string | null = null) => {
    const visit = visitAt(at, service);
    return whyNot(answerFor(desk, visit), visit, english);
  };

  it.each([
    ["2026-11-26T10:00", null],
    ["2026-11-26T16:00", "outside opening hours"],
    ["2026-11-28T10:00", "not open on Saturday"],
    ["2026-12-25T10:00", "Christmas Day"],
  ])("on %s: %s", (at, words) => {
    expect(whyOf(asListed, at)).toBe(words);
  });

  it("may be a day that differs", () => {
    const reason = { en: "Staff training" };
    const override = { day: day("2026-11-26"), periods: [], reason, source: testSource };
    expect(whyOf({ ...asListed, overrides: [override] }, "2026-11-26T10:00")).toBe("Staff training");
  });

  it("is the service, where the desk does not do it, open or not", () => {
    const words = "This desk cannot take your photo or fingerprints.";
    expect(whyOf(deskOf("hoofddorp"), "2026-11-26T10:00", "photo-fingerprints")).toBe(words);
    expect(whyOf(deskOf("hoofddorp"), "2026-11-25T10:00", "photo-fingerprints")).toBe(words);
  });
});

describe("a day that no source settles", () => {
  const checkFirstOn = (date: string) => ({ checkFirst: closingDayOn(day(date), directory.closingDays) });

  it("is named, with what is known of it", () => {
    expect(checkFirstWords(checkFirstOn("2027-03-26"), english)).toBe(
      "Good Friday: no source says whether the desks open. Civil servants have this day off: expect the desk to be closed. Call before you go.",
    );
  });

  it("may be one of which nothing is known", () => {
    const { checkFirst } = checkFirstOn("2027-03-26");
    if (!checkFirst) throw new Error("Good Friday has been lost");
    expect(checkFirstWords({ checkFirst: { ...checkFirst, note: null } }, english)).toBe(
      "Good Friday: no source says whether the desks open. Call before you go.",
    );
  });

  it("is not spoken of on other days", () => {
    expect(checkFirstWords({ checkFirst: null }, english)).toBeNull();
  });
});

describe("the next opening", () => {
  const now = wall("2026-11-24T12:00");
  const opening = (date: string) => ({ day: wall(`${date}T00:00`).day, opens: 540, closes: 960 });

  it.each([
    ["2026-11-24", "2026-11-24T08:00", "Opens today at 09:00"],
    ["2026-11-25", "2026-11-24T17:00", "Opens tomorrow, Wednesday 25 November, at 09:00"],
    ["2026-11-27", "2026-11-27T08:00", "Opens at 09:00"],
    ["2026-11-30", "2026-11-27T18:00", "Opens Monday 30 November at 09:00"],
  ])("on %s, asked about %s: %s", (date, from, words) => {
    expect(nextWords(opening(date), wall(from), now, english)).toBe(words);
  });

  it("may be unknown", () => {
    expect(nextWords(null, now, now, english)).toBe("No next opening is known");
  });
});
