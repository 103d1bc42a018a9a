import { FIGURES, type FigureName } from "../measure/figures";
import type { Measured, Pages } from "../measure/measurePages";
import { medianOf, quartilesOf } from "./medians";
import { inUnit, ratio, table } from "./words";

/** Times with their quartiles: how far to trust them. */
export function pagesTable({ app, bare, plain }: Pages): string {
  const rows = figureNames().map((name) => [
    FIGURES[name].label,
    ...[app, bare, plain].map((page) => cell(page, name)),
    ...[bare, plain].map((other) => ratio(medianOf(app, name), medianOf(other, name))),
  ]);
  return table(["median (quartiles)", "app", "bare React", "plain HTML", "app ÷ bare", "app ÷ plain"], rows);
}

function figureNames(): FigureName[] {
  const isName = (name: string): name is FigureName => Object.hasOwn(FIGURES, name);
  return Object.keys(FIGURES).filter(isName);
}

function cell(page: Measured, name: FigureName): string {
  const { unit } = FIGURES[name];
  const middle = inUnit(medianOf(page, name), unit);
  const { low, high } = quartilesOf(page, name);
  if (unit !== "ms" || low === null || high === null || low === high) return middle;
  return `${middle} (${Math.round(low)}–${Math.round(high)})`;
}
