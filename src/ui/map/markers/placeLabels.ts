import { LABEL } from "../mapSettings";
import type { Pixel } from "./spread";

/** Where a label stands, seen from its marker; null where there is no room for it. */
export type Side = "right" | "left" | "top" | "bottom" | null;

/** All in pixels. */
export interface Label extends Pixel {
  /** the marker's size, within which no label stands */
  readonly mark: number;
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SIDES = ["right", "left", "top", "bottom"] as const;

/**
 * Finds a side for each label where it covers neither a marker nor an earlier label, within the view if there is one.
 * @param labels in order of importance, each at its marker's middle
 * @param view what is seen of the map, in the same pixels
 */
export function placeLabels(labels: readonly Label[], view: Box): readonly Side[] {
  const taken = labels.map(({ x, y, mark }) => around(x, y, mark, mark));
  return labels.map((label, index) => {
    const others = taken.filter((_, position) => position !== index);
    const free = SIDES.filter((side) => !others.some((box) => overlap(box, boxAt(label, side))));
    const side = free.find((candidate) => within(boxAt(label, candidate), view)) ?? free[0];
    if (!side) return null;
    taken.push(boxAt(label, side));
    return side;
  });
}

function boxAt({ x, y, mark, width, height }: Label, side: NonNullable<Side>): Box {
  const gap = Math.max(LABEL.gap, mark / 2);
  const aside = gap + width / 2;
  const above = gap + height / 2;
  switch (side) {
    case "right":
      return around(x + aside, y, width, height);
    case "left":
      return around(x - aside, y, width, height);
    case "top":
      return around(x, y - above, width, height);
    case "bottom":
      return around(x, y + above, width, height);
  }
}

const around = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const within = (a: Box, b: Box) =>
  b.left <= a.left && a.right <= b.right && b.top <= a.top && a.bottom <= b.bottom;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
