import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersFor, groupOf, nearestFirst } from "../../src/domain/deskAnswer";
import { kilometresBetween } from "../../src/domain/latLon";
import { isNearTheNetherlands } from "../../src/domain/origin";
import { directory, visitAt } from "../support/directory";

const AMSTERDAM = { lat: 52.3731, lon: 4.8922 };
const PARIS = { lat: 48.8566, lon: 2.3522 };
const GRONINGEN = { lat: 53.219, lon: 6.568 };

const place = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("the distance in a straight line", () => {
  it.each([
    ["Amsterdam", AMSTERDAM, "Paris", PARIS, 430],
    ["Amsterdam", AMSTERDAM, "Groningen", GRONINGEN, 147],
    ["the poles", { lat: 90, lon: 0 }, "each other", { lat: -90, lon: 0 }, 20_015],
  ])("from %s to %s is as the atlas has it", (_, from, __, to, kilometres) => {
    expect(Math.abs(kilometresBetween(from, to) - kilometres)).toBeLessThan(2);
  });

  it("is the same both ways, never negative, and never more than half round the earth", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const there = kilometresBetween(a, b);
        expect(there).toBeCloseTo(kilometresBetween(b, a), 6);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThan(20_016);
      }),
    );
  });

  it("to the same place is nothing", () => {
    expect(kilometresBetween(PARIS, PARIS)).toBe(0);
  });
});

describe("the Netherlands", () => {
  it.each([
    ["Maastricht", { lat: 50.85, lon: 5.69 }, true],
    ["Den Helder", { lat: 52.96, lon: 4.76 }, true],
    ["Sluis", { lat: 51.31, lon: 3.39 }, true],
    ["Nieuweschans", { lat: 53.18, lon: 7.2 }, true],
    ["Paris", PARIS, false],
    ["Berlin", { lat: 52.52, lon: 13.4 }, false],
    ["London", { lat: 51.5, lon: -0.13 }, false],
    ["Lyon", { lat: 45.76, lon: 4.84 }, false],
    ["Bergen in Norway", { lat: 60.39, lon: 5.32 }, false],
    ["Willemstad", { lat: 12.1, lon: -68.9 }, false],
  ])("hold or neighbour %s: %s", (_, from, near) => {
    expect(isNearTheNetherlands(from)).toBe(near);
  });
});

describe("the edges of that rectangle", () => {
  const middle = { lat: 52, lon: 5 };

  it.each([
    ["south", { lat: 50.7 }],
    ["north", { lat: 53.7 }],
    ["west", { lon: 3.2 }],
    ["east", { lon: 7.3 }],
  ])("are outside: %s", (_, edge) => {
    expect(isNearTheNetherlands({ ...middle, ...edge })).toBe(false);
  });
});

describe("the nearest desk first", () => {
  it("keeps the groups, and sorts in each by distance", () => {
    const visit = visitAt("2026-12-01T10:00", "photo-fingerprints");
    const sorted = nearestFirst(answersFor(directory.desks, visit), GRONINGEN);
    expect(sorted.map((answer) => `${groupOf(answer)}: ${answer.desk.id}`)).toEqual([
      "help: zwolle",
      "help: den-bosch",
      "not-offered: hoofddorp",
      "moved: amsterdam",
      "moved: rijswijk",
      "closed: utrecht",
      "closed: rotterdam",
      "closed: eindhoven",
    ]);
  });
});
