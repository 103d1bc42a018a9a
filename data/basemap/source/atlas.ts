import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { openRing } from "../shape/geojson";
import type { Ring } from "../shape/geometry";

type Atlas = Topology<{ countries: GeometryCollection }>;

/** The outer rings of one Natural Earth country, by its three-digit ISO number. */
export function readCountryShells(isoNumber: string): Ring[] {
  const atlas = readAtlas();
  const { features } = feature(atlas, atlas.objects.countries);
  return features
    .filter(({ id }) => id === isoNumber)
    .flatMap(({ geometry }) => {
      if (geometry.type === "Polygon") return [geometry.coordinates];
      return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
    })
    .map(([shell = []]) => openRing(shell));
}

function readAtlas(): Atlas {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isAtlas(parsed)) throw new Error("world-atlas no longer holds a topology with countries");
  return parsed;
}

function isAtlas(value: unknown): value is Atlas {
  if (typeof value !== "object" || value === null || !("arcs" in value) || !("objects" in value))
    return false;
  return typeof value.objects === "object" && value.objects !== null && "countries" in value.objects;
}
