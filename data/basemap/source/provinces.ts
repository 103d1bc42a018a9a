import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Feature, MultiPolygon } from "geojson";
import { multiPolygonFeature, polygonsFromRings } from "../shape/geojson";
import type { Point, Ring } from "../shape/geometry";
import { inverseMercator, mercator } from "../shape/mercator";
import { createSnapper } from "../shape/snap";
import { parseSvgPath } from "./svgPath";

export type ProvinceFeature = Feature<MultiPolygon, { name: string }>;

/** The drawing is a Mercator map; these are the degrees at the four sides of its view box. */
const SHEET = { width: 613, height: 724, west: 3.3583, east: 7.2275, north: 53.5555, south: 50.7504 };
const SNAP_UNITS = 0.25;

export function readProvinces(): ProvinceFeature[] {
  const file = createRequire(import.meta.url).resolve("@svg-maps/netherlands/netherlands.svg");
  const svg = readFileSync(file, "utf8");
  const snap = createSnapper(SNAP_UNITS);
  return [...svg.matchAll(/<path\s+id="\w+"\s+name="([^"]+)"\s+d="([^"]+)"/g)].map(
    ([, name = "", data = ""]) => province(name, snap(parseSvgPath(data))),
  );
}

function province(name: string, drawn: readonly Ring[]): ProvinceFeature {
  const polygons = polygonsFromRings(drawn.map((ring) => ring.map(toDegrees)));
  return multiPolygonFeature(polygons, { name });
}

function toDegrees([x, y]: Point): Point {
  const lon = SHEET.west + (x / SHEET.width) * (SHEET.east - SHEET.west);
  const top = mercator(SHEET.north);
  const height = top - mercator(SHEET.south);
  return [lon, inverseMercator(top - (y / SHEET.height) * height)];
}
