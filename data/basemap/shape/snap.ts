import { distance, type Point, type Ring, withoutRepeats } from "./geometry";

/**
 * Makes neighbouring rings share their border points. Each point moves to the nearest point that an earlier
 * shape already holds within `tolerance`, so rounding differences do not leave slivers between provinces.
 */
export function createSnapper(tolerance: number): (rings: readonly Ring[]) => Ring[] {
  const cells = new Map<string, Point[]>();
  const cellOf = (value: number) => Math.floor(value / tolerance);

  function nearest([x, y]: Point): Point | undefined {
    const near: Point[] = [];
    for (const column of [-1, 0, 1]) {
      for (const row of [-1, 0, 1])
        near.push(...(cells.get(`${cellOf(x) + column}:${cellOf(y) + row}`) ?? []));
    }
    return near
      .filter((point) => distance(point, [x, y]) <= tolerance)
      .sort((a, b) => distance(a, [x, y]) - distance(b, [x, y]))[0];
  }

  function remember(point: Point): void {
    const key = `${cellOf(point[0])}:${cellOf(point[1])}`;
    cells.set(key, [...(cells.get(key) ?? []), point]);
  }

  return (rings) => {
    const snapped = rings.map((ring) => withoutRepeats(ring.map((point) => nearest(point) ?? point)));
    for (const ring of snapped) ring.forEach(remember);
    return snapped;
  };
}
