import { describe, expect, it } from "vitest";
import type { DeskAnswer } from "../../src/domain/deskAnswer";
import { answerFor } from "../../src/domain/deskAnswer";
import { insteadOf, isElsewhere, leadsOn, placeFor, placesToGo } from "../../src/domain/instead";
import type { LatLon } from "../../src/domain/latLon";
import { anAdvisory, deskOf, directory, placeOf, serviceOf, visitAt } from "../support/directory";

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
    ["zwolle", "photo-fingerprints", false],
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

  it("is what one advisory of several names", () => {
    const collect = serviceOf("pick-up-permit");
    const advisories = [anAdvisory({ kind: "changed" }), anAdvisory({ instead: [placeOf("goes")] })];
    const desk = { ...deskOf("zwolle"), advisories };
    const visit = visitAt(TUESDAY, "pick-up-permit");
    const { named } = insteadOf(answerFor(desk, visit), directory.places, collect, desk.point);
    expect(named.map(({ id }) => id)).toEqual(["goes"]);
    expect(leadsOn(answerFor(desk, visit))).toBe(true);
  });

  it("leads on where an advisory names a place, though the desk may help too", () => {
    const advisories = [
      anAdvisory({ kind: "unconfirmed" }),
      anAdvisory({ kind: "changed", instead: [placeOf("goes")] }),
    ];
    const desk = { ...deskOf("zwolle"), advisories };
    expect(leadsOn(answerFor(desk, visitAt(TUESDAY, "pick-up-permit")))).toBe(true);
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

describe("the place that is named for a service", () => {
  it.each([
    ["den-bosch", "pick-up-permit", "den-bosch-leeghwaterlaan", true],
    ["den-bosch", "photo-fingerprints", null, false],
    ["den-bosch", null, null, false],
    ["eindhoven", "photo-fingerprints", "den-bosch-magistratenlaan", true],
    ["eindhoven", "ask-question", null, true],
    ["amsterdam", null, null, true],
    ["utrecht", "pick-up-permit", null, true],
    ["hoofddorp", "photo-fingerprints", null, true],
    ["hoofddorp", "pick-up-permit", null, false],
  ])(
    "instead of %s, for %s, is %s; the desk's own address is the wrong one: %s",
    (desk, id, place, elsewhere) => {
      const service = id === null ? null : serviceOf(id);
      expect(placeFor(answer(desk, id), service)?.id ?? null).toBe(place);
      expect(isElsewhere(answer(desk, id), service)).toBe(elsewhere);
    },
  );
});

it("no place instead is the desk's own address, which other services have left", () => {
  const { named, others } = placesInstead("den-bosch", null);
  expect(named).toEqual(["den-bosch-leeghwaterlaan"]);
  expect(others).not.toContain("den-bosch-magistratenlaan");
});

describe("the places on the map beside the chosen desk", () => {
  const collect = serviceOf("pick-up-permit");
  const shown = (chosen: DeskAnswer | undefined, origin: LatLon | null = null) =>
    placesToGo(chosen, directory.places, collect, origin).map(({ id }) => id);

  it("are what is named, then the nearest to the desk or to the visitor", () => {
    expect(shown(answer("eindhoven", "pick-up-permit"))).toEqual([
      "den-bosch-leeghwaterlaan",
      "den-haag",
      "amsterdam-calandlaan",
      "zwolle",
    ]);
    expect(shown(answer("eindhoven", "pick-up-permit"), placeOf("zwolle").point)).toEqual([
      "den-bosch-leeghwaterlaan",
      "zwolle",
      "amsterdam-calandlaan",
      "den-haag",
    ]);
  });

  it("are none while no desk is chosen, or while the desk may help itself", () => {
    expect(shown(undefined)).toEqual([]);
    expect(shown(answer("zwolle", "pick-up-permit"))).toEqual([]);
  });
});
