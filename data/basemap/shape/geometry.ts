/** The few plane-geometry facts the map builder needs; a ring here never repeats its first point. */
export type Point = readonly [lon: number, lat: number];
export type Ring = readonly Point[];

export const CLIP_BOX = { west: 2, south: 50.1, east: 8.4, north: 54.2 } as const;

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

/** Positive when the ring runs anticlockwise in a y-up plane. */
export function signedArea(ring: Ring): number {
  let before = ring.at(-1);
  let sum = 0;
  for (const point of ring) {
    if (before) sum += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return sum / 2;
}

export function contains(ring: Ring, [x, y]: Point): boolean {
  let before = ring.at(-1);
  let inside = false;
  for (const [bx, by] of ring) {
    if (before && by > y !== before[1] > y) {
      const crossing = bx + ((before[0] - bx) * (y - by)) / (before[1] - by);
      if (x < crossing) inside = !inside;
    }
    before = [bx, by];
  }
  return inside;
}

export function nearestIndex(ring: Ring, target: Point): number {
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  ring.forEach((point, index) => {
    const here = distance(point, target);
    if (here >= bestDistance) return;
    best = index;
    bestDistance = here;
  });
  return best;
}

export function withoutRepeats(ring: Ring): Ring {
  return ring.filter((point, index) => {
    const before = ring.at(index - 1);
    return !before || before[0] !== point[0] || before[1] !== point[1];
  });
}
