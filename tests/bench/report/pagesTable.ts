import { FIGURES, type FigureName, type Unit } from "../measure/figures";
import type { Measured } from "../measure/measurePages";
import type { PageName } from "../pages/buildPages";
import { medianOf, spreadOf } from "./medians";
import { inUnit, ratio, table } from "./words";

type Pages = Readonly<Record<PageName, Measured>>;

/** Times with their quartiles: how far to trust them. */
export function pagesTable(pages: Pages): string {
  const rows = figureNames().map((name) => {
    const { label, unit } = FIGURES[name];
    const [app, bare, plain] = [pages.app, pages.bare, pages.plain].map((page) => medianOf(page, name));
    const cells = [pages.app, pages.bare, pages.plain].map((page) => cell(page, name, unit));
    return [label, ...cells, ratio(app, bare), ratio(app, plain)];
  });
  return table(["median (quartiles)", "app", "bare React", "plain HTML", "app ÷ bare", "app ÷ plain"], rows);
}

function figureNames(): FigureName[] {
  const isName = (name: string): name is FigureName => Object.hasOwn(FIGURES, name);
  return Object.keys(FIGURES).filter(isName);
}

function cell(page: Measured, name: FigureName, unit: Unit): string {
  const middle = inUnit(medianOf(page, name), unit);
  const { low, high } = spreadOf(page, name);
  if (unit !== "ms" || low === null || high === null || low === high) return middle;
  return `${middle} (${Math.round(low)}–${Math.round(high)})`;
}
