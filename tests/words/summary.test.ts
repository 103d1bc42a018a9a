import { describe, expect, it } from "vitest";
import type { Desk } from "../../src/domain/desk";
import { answersFor } from "../../src/domain/deskAnswer";
import type { Visit } from "../../src/domain/visit";
import { summaryWords } from "../../src/words/summary";
import { anAdvisory, deskOf, directory, visitAt } from "../support/directory";
import { english } from "../support/words";

const summaryOf = (visit: Visit, desks: readonly Desk[] = directory.desks) =>
  summaryWords(answersFor(desks, visit), visit, english);
const asListed: Desk = { ...deskOf("zwolle"), advisories: [] };

describe("the summary", () => {
  it("counts what may help, and beside it what was listed and what has been reported", () => {
    expect(summaryOf(visitAt("2026-11-26T10:00", "pick-up-permit"))).toEqual({
      lead: "Thu 26 Nov, 10:00: 3 of 8 desks may help. Check first.",
      detail: "By the 2016/17 listing 8 of 8 are open then. Later pages report 3 closed and 2 moved.",
    });
  });

  it("says that it is about now", () => {
    const now = visitAt("2026-11-24T12:00");
    expect(summaryOf({ ...now, planned: false })).toEqual({
      lead: "Now: 3 of 8 desks may help. Check first.",
      detail: "By the 2016/17 listing 8 of 8 are open now. Later pages report 3 closed and 2 moved.",
    });
  });

  it("says that no desk is open, and asks to check nothing then", () => {
    expect(summaryOf(visitAt("2026-11-29T10:00"))).toEqual({
      lead: "Sun 29 Nov, 10:00: none of the 8 desks is open.",
      detail: "By the 2016/17 listing 0 of 8 are open then. Later pages report 3 closed and 2 moved.",
    });
  });

  it("counts what is open by the listing, and not what of that does the service", () => {
    expect(summaryOf(visitAt("2026-12-01T10:00", "photo-fingerprints")).detail).toMatch(
      /^By the 2016\/17 listing 8 of 8 are open then\./,
    );
  });

  it("says nothing of the listing on a closing day, which that does not have", () => {
    expect(summaryOf(visitAt("2026-12-25T10:00")).detail).toBe("Later pages report 3 closed and 2 moved.");
  });

  it("of a desk as listed has no doubt and no more to say", () => {
    expect(summaryOf(visitAt("2026-11-26T10:00"), [asListed])).toEqual({
      lead: "Thu 26 Nov, 10:00: 1 of 1 desks may help.",
      detail: null,
    });
  });

  it("has doubt on a day that no source settles", () => {
    expect(summaryOf(visitAt("2027-03-26T10:00"), [asListed]).lead).toContain("Check first.");
  });

  it("counts one as one", () => {
    const closed = { ...asListed, advisories: [anAdvisory()] };
    expect(summaryOf(visitAt("2026-11-26T10:00"), [closed, { ...asListed, notOffered: [] }]).detail).toBe(
      "By the 2016/17 listing 2 of 2 are open then. Later pages report 1 closed.",
    );
    expect(summaryOf(visitAt("2026-11-26T10:00"), [closed]).detail).toBe(
      "By the 2016/17 listing 1 of 1 is open then. Later pages report 1 closed.",
    );
  });
});
