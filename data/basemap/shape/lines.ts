import type { FeatureCollection, LineString, Polygon, Position } from "geojson";
import { collection } from "./geojson";

/** A line drawn by hand: points "lon lat place", parted by ";". Names and places are for whoever reads the list. */
export type DrawnLine = { name: string; points: string };

export function lineFeatures(lines: readonly DrawnLine[]): FeatureCollection<LineString> {
  return collection(
    lines.map(({ name, points }) => ({
      type: "Feature",
      properties: null,
      geometry: { type: "LineString", coordinates: readPoints(name, points) },
    })),
  );
}

/** The same list of points read as the shore of a lake, closed here. */
export function lakeFeatures(lakes: readonly DrawnLine[]): FeatureCollection<Polygon> {
  return collection(
    lakes.map(({ name, points }) => {
      const shore = readPoints(name, points);
      const geometry: Polygon = { type: "Polygon", coordinates: [[...shore, ...shore.slice(0, 1)]] };
      return { type: "Feature", properties: null, geometry };
    }),
  );
}

function readPoints(name: string, points: string): Position[] {
  return points.split(";").map((point) => readPoint(name, point));
}

function readPoint(line: string, text: string): Position {
  const [lon, lat] = text.trim().split(/\s+/).map(Number);
  if (!lon || !lat) throw new Error(`${line}: "${text.trim()}" is not a point`);
  return [lon, lat];
}
