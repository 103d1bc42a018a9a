/** What a visit asks the page; set as `window.benchTask` before any of the page's own scripts. */
export interface BenchTask {
  /** names of the desks whose text is looked for */
  readonly names: readonly string[];
  /** value of the filter's option that is tapped until the list changes; null taps nothing */
  readonly option: string | null;
}

/** Milliseconds since the navigation began; null is "not seen". */
export interface Marks {
  text: number | null;
  map: number | null;
  filter: number | null;
}

export interface LargestPaint {
  readonly at: number;
  /** tag, class and beginning of the text of the element, for people */
  readonly element: string;
}

/** A file that the page loaded: bytes of its body as they came over the network. */
export interface LoadedFile {
  readonly url: string;
  readonly bytes: number;
  readonly end: number;
}

export interface PageFigures {
  readonly marks: Marks;
  readonly firstPaint: number | null;
  readonly largestPaint: LargestPaint | null;
  /** sum of all shifts without a recent input */
  readonly layoutShift: number;
  /** sum of what long tasks took beyond 50 ms, from the start of the navigation */
  readonly blocking: number;
  readonly files: readonly LoadedFile[];
}

declare global {
  interface Window {
    readonly benchTask: BenchTask;
    benchMarks: Marks;
    benchFigures: () => PageFigures;
  }
}
