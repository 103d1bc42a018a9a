import { CLIP_BOX, type Point, type Ring } from "./geometry";

type Edge = { keeps: (point: Point) => boolean; cross: (from: Point, to: Point) => Point };

const EDGES: readonly Edge[] = [
  { keeps: ([lon]) => lon >= CLIP_BOX.west, cross: atLon(CLIP_BOX.west) },
  { keeps: ([lon]) => lon <= CLIP_BOX.east, cross: atLon(CLIP_BOX.east) },
  { keeps: ([, lat]) => lat >= CLIP_BOX.south, cross: atLat(CLIP_BOX.south) },
  { keeps: ([, lat]) => lat <= CLIP_BOX.north, cross: atLat(CLIP_BOX.north) },
];

/** Cuts a ring to the clip box (Sutherland-Hodgman); an empty ring means it lay outside. */
export function clipRing(ring: Ring): Ring {
  return EDGES.reduce(clipAtEdge, ring);
}

function clipAtEdge(ring: Ring, { keeps, cross }: Edge): Ring {
  const kept: Point[] = [];
  let before = ring.at(-1);
  for (const point of ring) {
    if (before && keeps(before) !== keeps(point)) kept.push(cross(before, point));
    if (keeps(point)) kept.push(point);
    before = point;
  }
  return kept;
}

function atLon(lon: number): Edge["cross"] {
  return ([ax, ay], [bx, by]) => [lon, ay + ((by - ay) * (lon - ax)) / (bx - ax)];
}

function atLat(lat: number): Edge["cross"] {
  return ([ax, ay], [bx, by]) => [ax + ((bx - ax) * (lat - ay)) / (by - ay), lat];
}
