import type { Locator } from "playwright-core";

/** Pixels from the window's left and top edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** @throws Error when it takes no place on the screen */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box || box.width === 0 || box.height === 0) throw new Error(`${locator} takes no place on the screen`);
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

export const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isWithin = (inner: Box, outer: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
