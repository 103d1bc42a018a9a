import { weightLimits } from "../../support/weightLimits";
import { FIGURES, type FigureName } from "../measure/figures";
import type { Pages } from "../measure/measurePages";
import { medianOf } from "./medians";
import { inUnit, ratio, table } from "./words";

interface Goal {
  readonly words: string;
  readonly is: string;
  readonly met: boolean;
}

/** How many goals are missed; each goal, what is, and whether that is enough. */
export function goalsTable(pages: Pages): string {
  const goals = goalsOf(pages);
  const missed = goals.filter(({ met }) => !met).length;
  const rows = goals.map(({ words, is, met }) => [words, is, met ? "met" : "**missed**"]);
  return `${missed} of ${goals.length} goals are missed.\n\n${table(["goal", "is", "result"], rows)}`;
}

/** What the app is to keep to. The bench tells and does not fail: a busy machine is no fault of the app. */
function goalsOf(pages: Pages): Goal[] {
  const { html, codeBeforeTap, everything, requests } = weightLimits;
  return [
    against(pages, "text", 1.15, "plain"),
    against(pages, "largestPaint", 1.15, "plain"),
    against(pages, "firstTap", 0.3, "bare"),
    atMost(pages, "liveTap", 50),
    atMost(pages, "hundredTap", 100),
    atMost(pages, "blocking", 50),
    atMost(pages, "longestTask", 100),
    atMost(pages, "html", html),
    atMost(pages, "codeBytes", codeBeforeTap),
    atMost(pages, "allBytes", everything),
    atMost(pages, "allRequests", requests),
    atMost(pages, "layoutShift", 0),
    silence(pages),
  ];
}

function against(pages: Pages, name: FigureName, factor: number, other: "bare" | "plain"): Goal {
  const app = medianOf(pages.app, name);
  const floor = medianOf(pages[other], name);
  return {
    words: `${FIGURES[name].label} ≤ ${factor} × ${other}`,
    is: app === null ? "never" : `${ratio(app, floor)} ×`,
    met: app !== null && floor !== null && app <= factor * floor,
  };
}

function atMost({ app }: Pages, name: FigureName, most: number): Goal {
  const { label, unit } = FIGURES[name];
  const value = medianOf(app, name);
  return {
    words: `${label} ≤ ${inUnit(most, unit)}`,
    is: value === null ? "never" : inUnit(value, unit),
    met: value !== null && value <= most,
  };
}

function silence({ app: { consoleLines } }: Pages): Goal {
  const silent = consoleLines.length === 0;
  return {
    words: "Console silent",
    is: silent ? "silent" : `${consoleLines.length} different lines`,
    met: silent,
  };
}
