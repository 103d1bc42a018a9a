import type { Feature, FeatureCollection, Geometry, MultiPolygon, Position } from "geojson";
import { contains, type Point, type Ring, signedArea } from "./geometry";

export type LandFeature = Feature<MultiPolygon, { country: string }>;

export function collection<G extends Geometry, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: "FeatureCollection", features };
}

export function multiPolygonFeature<P>(polygons: readonly Ring[][], properties: P): Feature<MultiPolygon, P> {
  const coordinates = polygons.map((rings) => rings.map(closed));
  return { type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates } };
}

/** Sorts loose rings into polygons: clockwise ones are shells, the rest holes of the shell around them. */
export function polygonsFromRings(rings: readonly Ring[]): Ring[][] {
  const shells = rings.filter((ring) => signedArea(ring) < 0);
  const holes = rings.filter((ring) => signedArea(ring) > 0);
  return shells.map((shell) => [shell, ...holes.filter((hole) => isHoleOf(hole, shell))]);
}

export function openRing(positions: readonly Position[]): Ring {
  return positions.slice(0, -1).map(([lon = 0, lat = 0]): Point => [lon, lat]);
}

function isHoleOf(hole: Ring, shell: Ring): boolean {
  const [first] = hole;
  return first !== undefined && contains(shell, first);
}

function closed(ring: Ring): Position[] {
  return [...ring, ...ring.slice(0, 1)].map(([lon, lat]) => [lon, lat]);
}
