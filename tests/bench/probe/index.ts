import { answered, type BenchTask, type Marks, watchMarks } from "./marks";
import { type Timings, watchTimings } from "./timings";

export interface PageFigures extends Timings {
  readonly marks: Marks;
  /** whether the list still shows the tap's effect */
  readonly answerStands: boolean;
}

declare global {
  interface Window {
    /** set before any of the page's own scripts */
    readonly benchTask: BenchTask;
    benchFigures: () => PageFigures;
    /** Taps the filter once. */
    benchTap: () => void;
  }
}

const { marks, tap } = watchMarks(window.benchTask);
const timings = watchTimings();

window.benchTap = tap;
window.benchFigures = () => ({ marks, answerStands: answered(), ...timings() });
