import { tapUntilAnswered } from "./filterTaps";
import { watchFrames } from "./frames";
import { filesSoFar } from "./loadedFiles";
import { watchTimings } from "./timings";
import type { Marks } from "./types";

const marks: Marks = { text: null, map: null, filter: null };
const timings = watchTimings();

window.benchMarks = marks;
window.benchFigures = () => ({ marks, ...timings(), files: filesSoFar() });

watchFrames(window.benchTask, marks);
if (window.benchTask.option !== null) tapUntilAnswered(window.benchTask.option, marks);
