import type { FigureName } from "../measure/figures";
import type { Measured } from "../measure/measurePages";

/** The value at a share of the sorted ones (0.5: the median), or the one next to it; "never came" is the latest. */
function quantile({ runs }: Measured, name: FigureName, share: number): number | null {
  const sorted = runs.map((run) => run[name] ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const value = sorted[Math.round((sorted.length - 1) * share)] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(value) ? value : null;
}

export const medianOf = (measured: Measured, name: FigureName): number | null =>
  quantile(measured, name, 0.5);

export const quartilesOf = (measured: Measured, name: FigureName) => ({
  low: quantile(measured, name, 0.25),
  high: quantile(measured, name, 0.75),
});
