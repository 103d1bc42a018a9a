/** A point on the screen, in pixels. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 60;

/**
 * Moves spots apart until each two are at least `distance` pixels from each other, as little as needed.
 * Without it, two desks in neighbouring towns lie on each other and only one can be tapped.
 * The same spots always give the same answer.
 */
export function spread(spots: readonly Pixel[], distance: number): readonly Pixel[] {
  const moved = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let apart = true;
    moved.forEach((a, index) => {
      for (const b of moved.slice(index + 1)) apart = !pushApart(a, b, distance) && apart;
    });
    if (apart) break;
  }
  return moved;
}

interface Movable {
  x: number;
  y: number;
}

/** Half of what is missing for each. Pixels on the very same place part sideways. @returns whether it had to */
function pushApart(a: Movable, b: Movable, distance: number): boolean {
  const between = Math.hypot(b.x - a.x, b.y - a.y);
  if (between >= distance - 0.01) return false;
  const [dx, dy] = between === 0 ? [1, 0] : [(b.x - a.x) / between, (b.y - a.y) / between];
  const push = (distance - between) / 2;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
  return true;
}
