/** A file that the page loaded: bytes of its body, compressed; milliseconds since the navigation began. */
export interface LoadedFile {
  readonly url: string;
  readonly bytes: number;
  readonly end: number;
}

interface LargestPaint {
  readonly at: number;
  /** tag and beginning of the text of the element, for people */
  readonly element: string;
}

/** Milliseconds, if not said otherwise. */
export interface Timings {
  readonly firstPaint: number | null;
  readonly largestPaint: LargestPaint | null;
  /** score: sum of all shifts without a recent input */
  readonly layoutShift: number;
  /** what long tasks took beyond 50 each, summed */
  readonly blocking: number;
  /** the browser reports tasks from 50 on: 0 is "none that long" */
  readonly longestTask: number;
  readonly files: readonly LoadedFile[];
}

const LONG = 50;

/** Listens from now on to what the browser tells of its own work; the answer is what it told so far. */
export function watchTimings(): () => Timings {
  let largestPaint: LargestPaint | null = null;
  let layoutShift = 0;
  let blocking = 0;
  let longestTask = 0;
  observe("largest-contentful-paint", (entry) => {
    if (!(entry instanceof LargestContentfulPaint)) return;
    largestPaint = { at: entry.startTime, element: describe(entry.element) };
  });
  observe("layout-shift", (entry) => {
    if (isShift(entry) && !entry.hadRecentInput) layoutShift += entry.value;
  });
  observe("longtask", ({ duration }) => {
    blocking += Math.max(0, duration - LONG);
    longestTask = Math.max(longestTask, duration);
  });
  return () => ({
    firstPaint: firstPaint(),
    largestPaint,
    layoutShift,
    blocking,
    longestTask,
    files: filesSoFar(),
  });
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

/** The page itself and all that it loaded, in the order of their starts; not what was asked for again and came from the cache. */
function filesSoFar(): LoadedFile[] {
  const entries = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ].filter((entry) => entry instanceof PerformanceResourceTiming);
  return entries
    .filter(({ transferSize }) => transferSize > 0)
    .map(({ name, encodedBodySize, responseEnd }) => ({
      url: name,
      bytes: encodedBodySize,
      end: responseEnd,
    }));
}

function describe(element: Element | null): string {
  if (!element) return "an element that is gone";
  const text = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
  return `<${element.tagName.toLowerCase()}> "${text}"`;
}
