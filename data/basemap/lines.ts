import type { FeatureCollection, LineString, Polygon, Position } from "geojson";
import { collection } from "./geojson";

/** A line drawn by hand: points "lon lat place", parted by ";". The place is a note for whoever reads the list. */
export type DrawnLine = { name: string; points: string };

type Named = { name: string };

export function lineFeatures(lines: readonly DrawnLine[]): FeatureCollection<LineString, Named> {
  return collection(
    lines.map(({ name, points }) => ({
      type: "Feature",
      properties: { name },
      geometry: { type: "LineString", coordinates: readPoints(name, points) },
    })),
  );
}

/** The same list of points read as the shore of a lake, closed here. */
export function lakeFeatures(lakes: readonly DrawnLine[]): FeatureCollection<Polygon, Named> {
  return collection(
    lakes.map(({ name, points }) => {
      const shore = readPoints(name, points);
      const geometry: Polygon = { type: "Polygon", coordinates: [[...shore, ...shore.slice(0, 1)]] };
      return { type: "Feature", properties: { name }, geometry };
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
