import { LABEL } from "../mapSettings";
import type { Pixel } from "./spread";

export type Side = "right" | "left" | "top" | "bottom";

/** Where a label stands, seen from its marker. */
export interface Placed {
  readonly side: Side;
  /** pixels to the right of the middle, above or below a marker that is near the edge */
  readonly shift: number;
  readonly box: Box;
}

/** All in pixels. */
export interface Label extends Pixel {
  /** the marker's size, within which no label stands */
  readonly mark: number;
  /** the map keeps it in view, and names it wherever it is */
  readonly chosen?: boolean;
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels kept free around marks and labels: Leaflet sets each marker on a whole pixel. */
const SPARE = 1;

const SIDES: readonly Side[] = ["right", "left", "top", "bottom"];

/**
 * Finds a side for each label where it covers neither a marker nor an earlier label, within the view. Above and below a
 * marker it moves sideways before it would be cut.
 * @param labels in order of importance, each at its marker's middle
 * @param view what is seen of the map, in the same pixels
 * @param over what lies over the map: its buttons
 * @param taken what other marks and their labels take
 * @returns null for a label without room, and for one whose mark is not seen
 */
export function placeLabels(
  labels: readonly Label[],
  view: Box,
  over: readonly Box[] = [],
  taken: readonly Box[] = [],
): readonly (Placed | null)[] {
  const own = labels.map(({ x, y, mark }) => around(x, y, mark + 2 * SPARE, mark + 2 * SPARE));
  return labels.map((label, index) => {
    if (!label.chosen && !isSeen(label, view, over)) return null;
    const others = [...over, ...taken, ...own.filter((_, position) => position !== index)];
    const placed = SIDES.map((side) => placedAt(label, side, view)).find(
      ({ box }) => within(box, view) && !others.some((other) => overlap(other, box)),
    );
    if (placed) own.push(placed.box);
    return placed ?? null;
  });
}

/** Enough of a mark to know what the label belongs to: its inner half. */
function isSeen({ x, y, mark }: Label, view: Box, over: readonly Box[]): boolean {
  const core = around(x, y, mark / 2, mark / 2);
  return within(core, view) && !over.some((button) => overlap(button, core));
}

function placedAt(label: Label, side: Side, view: Box): Placed {
  const { x, y, mark, width, height } = label;
  const gap = Math.max(LABEL.gap, mark / 2);
  const aside = gap + width / 2;
  const above = gap + height / 2;
  if (side === "right" || side === "left") {
    const sign = side === "right" ? 1 : -1;
    return { side, shift: 0, box: around(x + sign * aside, y, width, height) };
  }
  const shift = Math.max(view.left + width / 2, Math.min(view.right - width / 2, x)) - x;
  const middle = side === "top" ? y - above : y + above;
  return { side, shift, box: around(x + shift, middle, width, height) };
}

/** @param x pixels of its middle */
export const around = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const within = (a: Box, b: Box) =>
  b.left <= a.left && a.right <= b.right && b.top <= a.top && a.bottom <= b.bottom;

export const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
