import { describe, expect, it } from "vitest";
import type { DeskAnswer } from "../../src/domain/deskAnswer";
import { answerFor } from "../../src/domain/deskAnswer";
import { insteadOf, leadsOn } from "../../src/domain/instead";
import { deskOf, directory, serviceOf, visitAt } from "../support/directory";

const TUESDAY = "2026-12-01T10:00";
const answer = (desk: string, service: string | null = null): DeskAnswer =>
  answerFor(deskOf(desk), visitAt(TUESDAY, service));

/** From the desk itself. */
function placesInstead(desk: string, service: string | null) {
  const chosen = service === null ? null : serviceOf(service);
  const { named, others } = insteadOf(answer(desk, service), directory.places, chosen, deskOf(desk).point);
  return { named: named.map(({ id }) => id), others: others.map(({ id }) => id) };
}

describe("a warning leads on", () => {
  it.each([
    ["utrecht", null, true],
    ["amsterdam", null, true],
    ["den-bosch", "pick-up-permit", true],
    ["hoofddorp", "photo-fingerprints", true],
    ["hoofddorp", null, false],
    ["den-bosch", "ask-question", false],
    ["zwolle", "pick-up-permit", false],
  ])("from %s, for %s: %s", (desk, service, leads) => {
    expect(leadsOn(answer(desk, service))).toBe(leads);
  });

  it("not from a desk of which nothing is said, be it open or closed", () => {
    const asListed = { ...deskOf("zwolle"), advisories: [] };
    for (const at of [TUESDAY, "2026-12-01T20:00"])
      expect(leadsOn(answerFor(asListed, visitAt(at, "pick-up-permit")))).toBe(false);
  });
});

describe("where to go instead", () => {
  it("is first what the page names, where that does the service", () => {
    expect(placesInstead("eindhoven", "pick-up-permit")).toEqual({
      named: ["den-bosch-leeghwaterlaan"],
      others: ["den-haag", "amsterdam-calandlaan", "zwolle"],
    });
    expect(placesInstead("eindhoven", "photo-fingerprints").named).toEqual(["den-bosch-magistratenlaan"]);
  });

  it("is what all advisories in force name, when nothing is chosen", () => {
    expect(placesInstead("eindhoven", null).named).toEqual([
      "den-bosch-leeghwaterlaan",
      "den-bosch-magistratenlaan",
    ]);
  });

  it("is the nearest that do the service, where no page names one", () => {
    expect(placesInstead("utrecht", "photo-fingerprints")).toEqual({
      named: [],
      others: ["amsterdam-calandlaan", "haarlem", "den-bosch-magistratenlaan"],
    });
  });

  it("is nowhere for what no place does", () => {
    expect(placesInstead("utrecht", "ask-question")).toEqual({ named: [], others: [] });
  });

  it("is measured from where the visitor is", () => {
    const collect = serviceOf("pick-up-permit");
    const { others } = insteadOf(answer("utrecht", "pick-up-permit"), directory.places, collect, {
      lat: 52.5125,
      lon: 6.0944,
    });
    expect(others[0]?.id).toBe("zwolle");
  });
});
