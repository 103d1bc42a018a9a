import type { Visit } from "./visit";
import { isCode, weightOf, weightUntil } from "./weights";

export type Unit = "ms" | "kB" | "number" | "score";

export interface Figure {
  readonly label: string;
  readonly unit: Unit;
}

/** Names and units, in the order of the table. */
export const FIGURES = {
  firstPaint: { label: "First contentful paint", unit: "ms" },
  text: { label: "Text of all eight desks visible", unit: "ms" },
  largestPaint: { label: "Largest contentful paint", unit: "ms" },
  filter: { label: "A filter tap changes the list", unit: "ms" },
  map: { label: "Eight markers on the map", unit: "ms" },
  blocking: { label: "Blocking time (long tasks beyond 50 ms)", unit: "ms" },
  layoutShift: { label: "Layout shift", unit: "score" },
  html: { label: "HTML", unit: "kB" },
  paintBytes: { label: "Loaded before the first paint", unit: "kB" },
  paintRequests: { label: "Requests before the first paint", unit: "number" },
  codeBytes: { label: "Script and style before that filter tap works", unit: "kB" },
  codeRequests: { label: "Requests for script and style before it", unit: "number" },
  allBytes: { label: "Everything, without tiles", unit: "kB" },
  allRequests: { label: "Requests, without tiles", unit: "number" },
  tiles: { label: "Tiles asked for", unit: "number" },
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof FIGURES;
export type Figures = Readonly<Partial<Record<FigureName, number | null>>>;

/** From a visit that only looks: taps would shift the layout and paint anew. */
export function figuresOfLook({ marks, firstPaint, files, ...seen }: Visit): Figures {
  const painted = weightUntil(files, firstPaint);
  const all = weightOf(files);
  return {
    firstPaint,
    // Laid out is not yet painted; nothing is visible before the first paint.
    text: marks.text === null || firstPaint === null ? null : Math.max(marks.text, firstPaint),
    largestPaint: seen.largestPaint?.at ?? null,
    map: marks.map,
    blocking: seen.blocking,
    layoutShift: seen.layoutShift,
    html: files[0]?.bytes ?? null,
    paintBytes: painted?.bytes ?? null,
    paintRequests: painted?.requests ?? null,
    allBytes: all.bytes,
    allRequests: all.requests,
    tiles: seen.tiles,
  };
}

export function figuresOfTap({ marks, files }: Visit): Figures {
  const code = weightUntil(files.filter(isCode), marks.filter);
  return {
    filter: marks.filter,
    codeBytes: code?.bytes ?? null,
    codeRequests: code?.requests ?? null,
  };
}
