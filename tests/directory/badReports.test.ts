import { describe, expect, it } from "vitest";
import { changed, refusalOf } from "../support/changed";

const advisory = (change: object) => ({
  kind: "closed",
  since: null,
  precision: "by",
  text: { en: "The desk has closed." },
  source: "iamexpat",
  ...change,
});
const refusalOfChange = (place: string, value: unknown) => refusalOf(changed(place, value));

describe("a report that cannot be true is refused:", () => {
  it.each([
    ["about a service that is unknown", { services: ["fly"] }, 'services[0]: no service is called "fly"'],
    ["about no service", { services: [] }, "services: must name at least one"],
    [
      "about a service twice",
      { services: ["ask-question", "ask-question"] },
      "services: must not name anything twice",
    ],
    ["that names an unknown place instead", { instead: ["moon"] }, 'instead[0]: no place is called "moon"'],
    ["that names a desk instead", { instead: ["utrecht"] }, 'instead[0]: no place is called "utrecht"'],
    ["that names nothing instead", { instead: [] }, "instead: must name at least one"],
    [
      "of longer hours at a desk that is gone",
      { until: "20:00" },
      'until: must stand with the kind "changed" alone',
    ],
    [
      "of hours that are no longer than listed",
      { kind: "changed", until: "16:00" },
      "until: must be later than the desk's listed hours",
    ],
    ["of an unknown kind", { kind: "gone" }, "kind: must be one of closed, moved, changed, unconfirmed"],
    ["with an unknown precision", { precision: "after" }, "precision: must be one of by, on"],
    ...["2022-13", "2022-02-31", "0000", "2999", "1969-12-31", "2100", "2022-05/2021-01", "spring", ""].map(
      (since) =>
        [
          `since ${JSON.stringify(since)}`,
          { since },
          "since: must be a year, month or day of 1970 to 2099, as in 2022-05-25",
        ] as const,
    ),
  ] as const)("%s", (_, change, problem) => {
    expect(refusalOfChange("desks.0.advisories", [advisory(change)])).toBe(
      `malformed: desks[0].advisories[0].${problem}`,
    );
  });

  it("about a service that the desk does not do", () => {
    const services = ["pick-up-permit", "photo-fingerprints"];
    expect(refusalOfChange("desks.2.advisories", [advisory({ services })])).toBe(
      'malformed: desks[2].advisories[0].services[1]: the desk does not do "photo-fingerprints"',
    );
  });
});

describe("a place that cannot be is refused:", () => {
  it.each([
    ["in Suriname", "point.lat", 5.8, /point\.lat: latitude must lie in the Netherlands/],
    ["on Bonaire", "point.lon", -68.3, /point\.lon: longitude must lie in the Netherlands/],
    ["with an unknown service", "services", ["fly"], /services\[0\]: no service is called "fly"/],
    ["without a service", "services", [], /services: must name at least one/],
    ["with an unknown source", "sources", ["hearsay"], /sources\[0\]: no source is called "hearsay"/],
    ["without a source", "sources", [], /sources: must name at least one/],
    ["of an unknown kind", "kind", "kiosk", /kind: must be one of desk, service-point, expat-centre/],
    ["as of a day that no calendar has", "asOf", "2025-11-31", /asOf: must be a year, month or day/],
    [
      "with a planner that is no https address",
      "ownPlanner",
      "http://ind.nl",
      /ownPlanner: must be an https/,
    ],
    ["called as another", "id", "den-haag", /id: "den-haag" is already taken/],
  ])("%s", (_, field, value, refusal) => {
    expect(refusalOfChange(`places.2.${field}`, value)).toMatch(refusal);
    expect(refusalOfChange(`places.2.${field}`, value)).toMatch(/^malformed: places\[2\]/);
  });
});
