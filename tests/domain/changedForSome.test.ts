import { describe, expect, it } from "vitest";
import { changedForSome } from "../../src/domain/changedForSome";
import { answerFor } from "../../src/domain/deskAnswer";
import { deskOf, directory, serviceOf, visitAt } from "../support/directory";

const changes = (desk: string, service: string | null) => {
  const visit = visitAt("2026-12-03T11:30", service);
  const services = service ? [serviceOf(service)] : directory.services;
  return changedForSome(answerFor(deskOf(desk), visit), services, visit.at.day).map(({ text }) => text.en);
};

describe("what has changed at a desk for some services", () => {
  it("is the hours of photo and fingerprints in Zwolle, where nothing is chosen", () => {
    expect(changes("zwolle", null)).toEqual([expect.stringContaining("until 20:00")]);
  });

  it.each([
    ["said already, for the service itself", "zwolle", "photo-fingerprints"],
    ["said already, where all that is known is about some services", "den-bosch", null],
    ["of no interest to whoever comes for something else", "zwolle", "pick-up-permit"],
    ["nothing at a desk that is gone", "utrecht", null],
  ])("is %s", (_, desk, service) => {
    expect(changes(desk, service)).toEqual([]);
  });

  it("is neither a doubt nor another place", () => {
    const zwolle = deskOf("zwolle");
    const asked = { ...zwolle, advisories: [...zwolle.advisories, ...deskOf("den-bosch").advisories] };
    const visit = visitAt("2026-12-03T11:30");
    const found = changedForSome(answerFor(asked, visit), directory.services, visit.at.day);
    expect(found.map(({ kind, instead }) => [kind, instead.length])).toEqual([
      ["changed", 0],
      ["changed", 0],
    ]);
  });

  it("is not what begins later", () => {
    const zwolle = deskOf("zwolle");
    const advisories = zwolle.advisories.map((advisory) =>
      advisory.services ? { ...advisory, since: "2027-01-01", precision: "on" as const } : advisory,
    );
    const later = { ...zwolle, advisories };
    const visit = visitAt("2026-12-03T11:30");
    expect(changedForSome(answerFor(later, visit), directory.services, visit.at.day)).toEqual([]);
  });
});
