import { isCode } from "../../support/weightLimits";
import type { LoadedFile } from "../probe/timings";
import type { Visit } from "./openPhone";

export type Unit = "ms" | "kB" | "number" | "score";

interface Figure {
  readonly label: string;
  readonly unit: Unit;
}

/** Names and units, in the order of the table. */
export const FIGURES = {
  firstPaint: { label: "First contentful paint", unit: "ms" },
  text: { label: "All eight desks' text visible", unit: "ms" },
  largestPaint: { label: "Largest contentful paint", unit: "ms" },
  firstTap: { label: "First filter tap answered (one tap, as soon as the filter is visible)", unit: "ms" },
  live: { label: "The filter is live (React answers for it)", unit: "ms" },
  map: { label: "Eight markers on the map", unit: "ms" },
  liveTap: { label: "Live filter tap, until painted", unit: "ms" },
  hundredTap: { label: "The same with 100 desks, the most that are taken", unit: "ms" },
  blocking: { label: "Blocking time (long tasks beyond 50 ms)", unit: "ms" },
  longestTask: { label: "Longest task", unit: "ms" },
  layoutShift: { label: "Layout shift", unit: "score" },
  html: { label: "HTML", unit: "kB" },
  codeBytes: { label: "Script and style until the filter is live", unit: "kB" },
  allBytes: { label: "Everything, without tiles", unit: "kB" },
  allRequests: { label: "Requests, without tiles", unit: "number" },
  tiles: { label: "Tiles asked for", unit: "number" },
  repeatText: { label: "Repeat visit: text visible", unit: "ms" },
  repeatLive: { label: "Repeat visit: the filter is live", unit: "ms" },
  repeatRequests: { label: "Repeat visit: requests that reach the server", unit: "number" },
  coldText: { label: "Cold connection: text visible", unit: "ms" },
  coldLive: { label: "Cold connection: the filter is live", unit: "ms" },
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof FIGURES;
/** null is "never came" or "the page has no such thing" */
export type Figures = Readonly<Record<FigureName, number | null>>;

export interface Seen {
  /** the first visit, on a connection that stands, without a tap */
  readonly look: Visit;
  readonly tapped: Visit;
  readonly repeat: Visit;
  readonly cold: Visit;
  readonly liveTap: number | null;
  readonly hundredTap: number | null;
  readonly repeatRequests: number;
}

export function figuresOf({
  look,
  tapped,
  repeat,
  cold,
  liveTap,
  hundredTap,
  repeatRequests,
}: Seen): Figures {
  return {
    firstPaint: look.firstPaint,
    text: textVisible(look),
    largestPaint: look.largestPaint?.at ?? null,
    // An answer that the live app takes back is none.
    firstTap: tapped.answerStands ? tapped.marks.answered : null,
    live: look.marks.live,
    map: look.marks.map,
    liveTap,
    hundredTap,
    blocking: look.blocking,
    longestTask: look.longestTask,
    layoutShift: look.layoutShift,
    html: look.files[0]?.bytes ?? null,
    codeBytes: codeBytesBeforeLive(look),
    allBytes: bytesOf(look.files),
    allRequests: look.files.length,
    tiles: look.tiles,
    repeatText: textVisible(repeat),
    repeatLive: repeat.marks.live,
    repeatRequests,
    coldText: textVisible(cold),
    coldLive: cold.marks.live,
  };
}

/** Laid out is not yet painted; nothing is visible before the first paint. */
function textVisible({ marks, firstPaint }: Visit): number | null {
  return marks.text === null || firstPaint === null ? null : Math.max(marks.text, firstPaint);
}

const bytesOf = (files: readonly LoadedFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

function codeBytesBeforeLive({ files, marks: { live } }: Visit): number | null {
  if (live === null) return null;
  return bytesOf(files.filter(({ url, end }) => end <= live && isCode(new URL(url).pathname)));
}
