import type { LargestPaint, PageFigures } from "./types";

const LONG = 50;

/** Listens from now on to what the browser tells of its own work; the answer is what it told so far. */
export function watchTimings(): () => Omit<PageFigures, "marks" | "files"> {
  let largestPaint: LargestPaint | null = null;
  let layoutShift = 0;
  let blocking = 0;
  observe("largest-contentful-paint", (entry) => {
    if (!(entry instanceof LargestContentfulPaint)) return;
    largestPaint = { at: entry.startTime, element: describe(entry.element) };
  });
  observe("layout-shift", (entry) => {
    if (isShift(entry) && !entry.hadRecentInput) layoutShift += entry.value;
  });
  observe("longtask", ({ duration }) => {
    blocking += Math.max(0, duration - LONG);
  });
  return () => ({ firstPaint: firstPaint(), largestPaint, layoutShift, blocking });
}

function observe(type: string, take: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
}

/** TypeScript's list of the browser's types has no layout shifts yet. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

const isShift = (entry: PerformanceEntry): entry is Shift => "value" in entry && "hadRecentInput" in entry;

const firstPaint = () =>
  performance.getEntriesByName("first-contentful-paint").map(({ startTime }) => startTime)[0] ?? null;

function describe(element: Element | null): string {
  if (!element) return "an element that is gone";
  const text = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
  return `<${element.tagName.toLowerCase()}> "${text}"`;
}
