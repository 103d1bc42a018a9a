/** A point on the screen, in pixels. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** A spot that stays where it is. */
export interface Fixed extends Pixel {
  /** pixels that the others keep from it */
  readonly distance: number;
}

const ROUNDS = 60;

/**
 * Moves spots apart until each two are at least `distance` pixels from each other, as little as needed.
 * Without it, two desks in neighbouring towns lie on each other and only one can be tapped.
 * The same spots always give the same answer.
 */
export function spread(
  spots: readonly Pixel[],
  distance: number,
  fixed: readonly Fixed[] = [],
): readonly Pixel[] {
  const moved = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let apart = true;
    moved.forEach((a, index) => {
      for (const b of moved.slice(index + 1)) apart = !pushApart(a, b, distance) && apart;
      for (const stone of fixed) apart = !pushAway(a, stone) && apart;
    });
    if (apart) break;
  }
  return moved;
}

interface Movable {
  x: number;
  y: number;
}

/** Half of what is missing for each. @returns whether it had to */
function pushApart(a: Movable, b: Movable, distance: number): boolean {
  const push = missing(a, b, distance);
  if (!push) return false;
  a.x -= push.x / 2;
  a.y -= push.y / 2;
  b.x += push.x / 2;
  b.y += push.y / 2;
  return true;
}

/** All that is missing for the one that moves. @returns whether it had to */
function pushAway(spot: Movable, from: Fixed): boolean {
  const push = missing(from, spot, from.distance);
  if (!push) return false;
  spot.x += push.x;
  spot.y += push.y;
  return true;
}

/** How far, and where to, one has to go from the other; null where nothing is missing. Pixels on the very same place part sideways. */
function missing(a: Pixel, b: Pixel, distance: number): Pixel | null {
  const between = Math.hypot(b.x - a.x, b.y - a.y);
  if (between >= distance - 0.01) return null;
  const [dx, dy] = between === 0 ? [1, 0] : [(b.x - a.x) / between, (b.y - a.y) / between];
  return { x: dx * (distance - between), y: dy * (distance - between) };
}
