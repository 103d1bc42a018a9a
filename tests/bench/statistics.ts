/** The middle value; null when there is none, or when the middle one was not seen. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = sortedOf(values);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.length === 0 ? null : finite(middle.reduce((sum, value) => sum + value, 0) / middle.length);
}

export interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

/** The quartiles, rounded outwards: at least half of the values lie between them. */
export function quartiles(values: readonly (number | null)[]): Range {
  const sorted = sortedOf(values);
  const last = sorted.length - 1;
  const at = (place: number) => finite(sorted[place] ?? Number.NaN);
  return { low: at(Math.floor(last / 4)), high: at(Math.ceil((last * 3) / 4)) };
}

/** "Not seen" counts as later than everything. */
function sortedOf(values: readonly (number | null)[]): number[] {
  return values.map((value) => value ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);

/**
 * The exponent with which `time` grows with `size`: 1 is linear, 2 quadratic. The slope of the straight line that
 * fits best through the points on paper with two logarithmic scales.
 */
export function growthExponent(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const rise = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const run = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return rise / run;
}
