import { describe, expect, it } from "vitest";
import { answerFor } from "../../src/domain/deskAnswer";
import { occasionWords, verdictWords } from "../../src/words/head";
import { deskOf, visitAt } from "../support/directory";
import { english } from "../support/words";

const words = english;
const verdict = (desk: string, service: string | null = null, at = "2026-12-03T11:30") =>
  verdictWords(answerFor(deskOf(desk), visitAt(at, service)), words);

describe("the verdict on a desk", () => {
  it.each([
    ["utrecht", null, "reported closed"],
    ["amsterdam", null, "reported moved"],
    ["den-bosch", "pick-up-permit", "reported changed"],
    ["den-bosch", "ask-question", "not confirmed"],
    ["hoofddorp", null, "not confirmed"],
    ["hoofddorp", "photo-fingerprints", "not at this desk"],
  ])("in %s for %s: %s", (desk, service, said) => {
    expect(verdict(desk, service)).toBe(said);
  });

  it("that is gone is not that it does not do the service", () => {
    const gone = { ...deskOf("utrecht"), notOffered: deskOf("hoofddorp").notOffered };
    const visit = visitAt("2026-12-03T11:30", "photo-fingerprints");
    expect(verdictWords(answerFor(gone, visit), words)).toBe("reported closed");
  });

  it("that is as listed is its state", () => {
    const asListed = { ...deskOf("zwolle"), advisories: [] };
    const at = (moment: string) => verdictWords(answerFor(asListed, visitAt(moment)), words);
    expect([at("2026-12-03T11:30"), at("2026-12-05T11:30")]).toEqual(["open until 16:00", "closed"]);
  });
});

describe("the occasion", () => {
  it("is the moment with its year, or now", () => {
    expect(occasionWords(visitAt("2026-12-03T11:30"), words)).toBe("Thu 3 Dec 2026, 11:30");
    expect(occasionWords({ ...visitAt("2026-11-24T12:00"), planned: false }, words)).toBe("Now");
  });
});
