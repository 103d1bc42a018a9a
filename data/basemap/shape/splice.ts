import { nearestIndex, type Point, type Ring, signedArea } from "./geometry";

/** Where a shared border begins and ends, in the order in which the clockwise neighbour passes it. */
export type Border = { from: Point; to: Point };

/**
 * Gives a neighbour the Dutch side's drawing of their border, so that no gap or overlap is left. Both rings must
 * run clockwise: the Dutch ring then passes the border the other way round.
 */
export function spliceBorder(neighbour: Ring, dutch: Ring, { from, to }: Border): Ring {
  const border = reversed(stretch(dutch, nearestIndex(dutch, to), nearestIndex(dutch, from)));
  const rest = stretch(neighbour, nearestIndex(neighbour, to), nearestIndex(neighbour, from));
  return [...border, ...rest.slice(1, -1)];
}

export function clockwise(ring: Ring): Ring {
  return signedArea(ring) < 0 ? ring : reversed(ring);
}

/** The points from one index forward to another, both included, passing the ring's end where needed. */
function stretch(ring: Ring, from: number, to: number): Ring {
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}

function reversed(ring: Ring): Ring {
  return [...ring].reverse();
}
