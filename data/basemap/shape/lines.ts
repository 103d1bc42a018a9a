import type { MultiLineString, MultiPolygon, Position } from "geojson";

/** A line drawn by hand: points "lon lat place", parted by ";". Names and places are for whoever reads the list. */
export type DrawnLine = { name: string; points: string };

export function drawnLines(lines: readonly DrawnLine[]): MultiLineString {
  return { type: "MultiLineString", coordinates: lines.map(readPoints) };
}

/** The same lists of points read as the shores of lakes, closed here. */
export function drawnLakes(lakes: readonly DrawnLine[]): MultiPolygon {
  const shores = lakes.map(readPoints);
  return { type: "MultiPolygon", coordinates: shores.map((shore) => [[...shore, ...shore.slice(0, 1)]]) };
}

function readPoints({ name, points }: DrawnLine): Position[] {
  return points.split(";").map((point) => readPoint(name, point));
}

function readPoint(line: string, text: string): Position {
  const [lon, lat] = text.trim().split(/\s+/).map(Number);
  if (!lon || !lat) throw new Error(`${line}: "${text.trim()}" is not a point`);
  return [lon, lat];
}
