import type { Growth } from "../growth/growth";
import type { FigureName } from "../measure/figures";
import type { Measured } from "../measure/measurePages";
import type { PageName } from "../pages/buildPages";
import { medianOf } from "./medians";
import { inUnit } from "./words";

export interface Goal {
  readonly words: string;
  readonly is: string;
  readonly met: boolean;
}

type Pages = Readonly<Record<PageName, Measured>>;

/** What the app is to keep to. They are told, not enforced: a busy machine is no fault of the app. */
export function goalsOf(pages: Pages, growth: Growth): Goal[] {
  return [
    against(pages, "text", "plain", 1.25),
    against(pages, "text", "bare", 0.4),
    against(pages, "largestPaint", "plain", 1.3),
    against(pages, "filter", "bare", 0.65),
    against(pages, "blocking", "bare", 1),
    atMost(pages.app, "codeBytes", 92_000, "kB"),
    atMost(pages.app, "allBytes", 165_000, "kB"),
    atMost(pages.app, "allRequests", 14, "number"),
    atMost(pages.app, "html", 14_000, "kB"),
    atMost(pages.app, "layoutShift", 0, "score"),
    silence(pages.app),
    ...ofGrowth(growth),
  ];
}

const WORDS: Readonly<Partial<Record<FigureName, string>>> = {
  text: "Desks' text visible",
  largestPaint: "Largest contentful paint",
  filter: "A filter tap changes the list",
  blocking: "Blocking time",
  codeBytes: "Script and style before that tap works",
  allBytes: "Everything without tiles",
  allRequests: "Requests without tiles",
  html: "HTML",
  layoutShift: "Layout shift",
};

function against(pages: Pages, name: FigureName, other: "bare" | "plain", factor: number): Goal {
  const app = medianOf(pages.app, name);
  const floor = medianOf(pages[other], name);
  const known = app !== null && floor !== null;
  return {
    words: `${WORDS[name]} ≤ ${factor} × ${other}`,
    is: known && floor > 0 ? `${(app / floor).toFixed(2)} ×` : inUnit(app, "ms"),
    met: known && app <= factor * floor,
  };
}

function atMost(app: Measured, name: FigureName, most: number, unit: "kB" | "number" | "score"): Goal {
  const value = medianOf(app, name);
  const limit = unit === "kB" ? `${most / 1000} kB` : String(most);
  return {
    words: `${WORDS[name]} ≤ ${limit}`,
    is: inUnit(value, unit),
    met: value !== null && value <= most,
  };
}

function silence({ consoleLines }: Measured): Goal {
  const is = consoleLines.length === 0 ? "silent" : `${consoleLines.length} different lines`;
  return { words: "Console silent", is, met: consoleLines.length === 0 };
}

/** Measured exponents of linear work lie some hundredths above or below 1. */
const LINEAR = 1.1;

function ofGrowth({ rules, exponents }: Growth): Goal[] {
  const largest = rules.at(-1);
  const time = largest?.filterChange ?? Number.POSITIVE_INFINITY;
  const exponent = exponents.filterChange;
  return [
    {
      words: `Rules at ${largest?.desks ?? 0} desks ≤ 16 ms per filter change`,
      is: `${time.toFixed(1)} ms`,
      met: time <= 16,
    },
    {
      words: `Rules grow linearly (exponent ≤ ${LINEAR})`,
      is: exponent.toFixed(2),
      met: exponent <= LINEAR,
    },
  ];
}
