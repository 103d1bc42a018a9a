import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { openRing } from "../../data/basemap/shape/geojson";
import { contains } from "../../data/basemap/shape/geometry";
import { directory } from "../support/directory";

const text = readFileSync("data/basemap/basemap.topo.json", "utf8");
const basemap: Topology = JSON.parse(text);

/** The country whose land covers a point; null on water. */
function countryAt(lon: number, lat: number): string | null {
  const { land } = basemap.objects;
  const shapes = land && feature(basemap, land);
  if (shapes?.type !== "FeatureCollection") throw new Error("no land");
  const around = shapes.features.find(
    ({ geometry }) =>
      geometry.type === "MultiPolygon" &&
      geometry.coordinates.some(([shell = [], ...holes]) =>
        [shell, ...holes].every((ring, index) => contains(openRing(ring), [lon, lat]) === (index === 0)),
      ),
  );
  return around?.properties?.country ?? null;
}

describe("the embedded map", () => {
  it("has every layer that the app draws", () => {
    expect(Object.keys(basemap.objects).sort()).toEqual([
      "lakes",
      "land",
      "motorways",
      "places",
      "provinces",
      "railways",
      "rivers",
    ]);
  });

  it("is light enough to come with the app", () => {
    expect(brotliCompressSync(text).length).toBeLessThan(14_000);
  });

  it("has each desk on Dutch land", () => {
    const elsewhere = directory.desks.filter(({ point }) => countryAt(point.lon, point.lat) !== "NL");
    expect(elsewhere).toEqual([]);
  });

  it.each([
    ["Texel", 4.8, 53.08, "NL"],
    ["Vaals", 6.0, 50.77, "NL"],
    ["Lelystad", 5.48, 52.51, "NL"],
    ["Antwerpen", 4.42, 51.21, "BE"],
    ["Kleve", 6.14, 51.79, "DE"],
    ["the IJsselmeer", 5.35, 52.8, null],
    ["the Wadden Sea", 5.2, 53.25, null],
    ["the North Sea", 3.5, 52.5, null],
  ])("shows %s as what it is", (_, lon, lat, country) => {
    expect(countryAt(lon, lat)).toBe(country);
  });

  it("leaves no gap between neighbours: a step over the border leads from one country into the other", () => {
    const crossings = [
      { from: [4.8, 51.5], to: [4.8, 51.35] },
      { from: [5.7, 51.25], to: [5.6, 51.1] },
      { from: [6.9, 52.6], to: [7.2, 52.6] },
      { from: [6.9, 53.0], to: [7.4, 53.0] },
      { from: [6.0, 51.5], to: [6.4, 51.5] },
    ] as const;
    const water = crossings.flatMap(({ from, to }) =>
      Array.from({ length: 401 }, (_, step) => step / 400)
        .map((share) => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const)
        .filter(([lon, lat]) => countryAt(lon, lat) === null),
    );
    expect(water).toEqual([]);
  });
});
