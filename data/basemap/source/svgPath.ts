import type { Ring } from "../shape/geometry";

const COMMAND = /[a-z]/gi;
const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/gi;

/** Reads path data made only of relative moves and closes ("m dx,dy dx,dy ... z"), the two this drawing uses. */
export function parseSvgPath(data: string): Ring[] {
  const unknown = data
    .replaceAll(NUMBER, "")
    .match(COMMAND)
    ?.find((letter) => letter !== "m" && letter !== "z");
  if (unknown) throw new Error(`Path command "${unknown}" is not supported`);
  let start: [number, number] = [0, 0];
  return data
    .split("m")
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const ring = walk(start, part);
      const [first] = ring;
      if (first) start = [first[0], first[1]];
      return ring;
    });
}

function walk([startX, startY]: readonly [number, number], steps: string): Ring {
  const numbers = (steps.match(NUMBER) ?? []).map(Number);
  let x = startX;
  let y = startY;
  const ring: [number, number][] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    ring.push([x, y]);
  }
  return ring;
}
