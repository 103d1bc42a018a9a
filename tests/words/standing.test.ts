import { describe, expect, it } from "vitest";
import { answerFor } from "../../src/domain/deskAnswer";
import { advisoryWords, announcedWords, shortStandingWords, standingWords } from "../../src/words/standing";
import { anAdvisory, deskOf, placeOf, serviceOf, visitAt } from "../support/directory";
import { english } from "../support/words";

const answer = (id: string, service: string | null = null) =>
  answerFor(deskOf(id), visitAt("2026-11-26T10:00", service));
const asListed = answerFor({ ...deskOf("zwolle"), advisories: [] }, visitAt("2026-11-26T10:00"));

describe("the standing in words", () => {
  it.each([
    ["amsterdam", null, "Reported moved to Pieter Calandlaan, Amsterdam", "reported moved"],
    ["eindhoven", null, "Reported closed since 1 October 2020", "reported closed"],
    ["hoofddorp", null, "Not confirmed after 2021", "not confirmed"],
    ["rotterdam", null, "Reported closed since 25 May 2022", "reported closed"],
    ["rijswijk", null, "Reported moved to Rijnstraat 8, Den Haag", "reported moved"],
    ["utrecht", null, "Reported closed since 1 April 2022", "reported closed"],
    ["zwolle", null, "Not confirmed after 7 February 2022", "not confirmed"],
    ["zwolle", "photo-fingerprints", "New hours. Not confirmed after 7 February 2022", "reported changed"],
    ["amsterdam", "submit-application", "Reported moved by 2020", "reported moved"],
    ["den-bosch", "photo-fingerprints", "New hours", "reported changed"],
    ["den-bosch", null, "For some services: reported changed", "reported changed"],
    ["den-bosch", "pick-up-permit", "Changed: go to Leeghwaterlaan 14, 's-Hertogenbosch", "reported changed"],
    ["den-bosch", "ask-question", "Not confirmed after 4 November 2025", "not confirmed"],
  ])("of %s, for %s: %s, or %s", (id, service, words, short) => {
    expect(standingWords(answer(id, service), service === null ? null : serviceOf(service), english)).toBe(
      words,
    );
    expect(shortStandingWords(answer(id, service), english)).toBe(short);
  });

  it("says all that is known of a desk outside its listed hours", () => {
    const evening = answerFor(deskOf("zwolle"), visitAt("2026-11-26T18:00", "photo-fingerprints"));
    expect(standingWords(evening, serviceOf("photo-fingerprints"), english)).toBe(
      "Later page: open until 20:00. Not confirmed after 7 February 2022",
    );
  });

  it.each([
    "2026-12-12T17:30",
    "2026-12-25T17:30",
    "2026-12-10T08:00",
    "2026-12-10T10:00",
    "2026-12-10T20:00",
  ])(
    "says at %s that the hours have changed, and not until when: nobody comes in the longer ones then",
    (at) => {
      const service = serviceOf("photo-fingerprints");
      const closed = answerFor(deskOf("den-bosch"), visitAt(at, service.id));
      expect(standingWords(closed, service, english)).toBe("New hours");
    },
  );

  it("is nothing for a desk that is as listed", () => {
    expect(standingWords(asListed, null, english)).toBeNull();
    expect(shortStandingWords(asListed, english)).toBeNull();
  });
});

describe("an advisory in words", () => {
  const date = "2022-05";
  const instead = [placeOf("den-haag")];

  it.each([
    ["Reported closed", { kind: "closed", since: null }],
    ["Reported closed since May 2022", { kind: "closed", since: date, precision: "on" }],
    ["Reported closed by May 2022", { kind: "closed", since: date, precision: "by" }],
    ["Reported closed since May 2022", { kind: "closed", since: date, precision: "on", instead }],
    ["Reported moved", { kind: "moved", since: null }],
    ["Reported moved since May 2022", { kind: "moved", since: date, precision: "on" }],
    ["Reported moved by May 2022", { kind: "moved", since: date, precision: "by" }],
    ["Reported moved to Rijnstraat 8, Den Haag", { kind: "moved", since: date, instead }],
    ["Reported changed", { kind: "changed", since: null }],
    ["Changed since May 2022", { kind: "changed", since: date, precision: "on" }],
    ["Changed by May 2022", { kind: "changed", since: date, precision: "by" }],
    ["Changed: go to Rijnstraat 8, Den Haag", { kind: "changed", since: date, instead }],
    ["Not confirmed", { kind: "unconfirmed", since: null }],
    ["Not confirmed after May 2022", { kind: "unconfirmed", since: date, precision: "by" }],
  ] as const)("%s", (words, change) => {
    expect(advisoryWords(anAdvisory(change), null, english)).toBe(words);
  });

  it("that is announced says from when", () => {
    const soon = anAdvisory({ since: "2026-12-01", precision: "on" });
    expect(announcedWords(soon, english)).toBe("From 1 December 2026: reported closed");
    expect(announcedWords({ ...soon, services: [serviceOf("pick-up-permit")] }, english)).toBe(
      "Collect a residence permit: From 1 December 2026: reported closed",
    );
  });
});
