/** What a visit asks the probe. */
export interface BenchTask {
  /** the option of the filter that is tapped: a service that one desk does not do */
  readonly option: string;
  /** whether the filter is tapped, once, as soon as it is visible */
  readonly tapAtOnce: boolean;
}

/** Milliseconds since the navigation began; null is "not seen". The first three: the frame that shows it begins. */
export interface Marks {
  /** all eight desks can be read */
  text: number | null;
  /** React answers for the filter */
  live: number | null;
  /** all eight markers stand on the map */
  map: number | null;
  tapped: number | null;
  /** the frame that shows the tap's effect has been made */
  answered: number | null;
}

const DESKS = 8;

interface Watched {
  readonly marks: Marks;
  /** Taps the filter once. */
  readonly tap: () => void;
}

/** Looks at each frame for what a visitor waits for. */
export function watchMarks(task: BenchTask): Watched {
  const marks: Marks = { text: null, live: null, map: null, tapped: null, answered: null };
  const mark = (name: keyof Marks) => () => {
    marks[name] = performance.now();
  };
  const tap = () => {
    const filter = filterWith(task.option);
    if (!filter || answered()) return;
    filter.value = task.option;
    mark("tapped")();
    filter.dispatchEvent(new Event("input", { bubbles: true }));
    filter.dispatchEvent(new Event("change", { bubbles: true }));
    whenShown(answered, () => afterFrame(mark("answered")));
  };
  whenShown(desksAreReadable, mark("text"));
  whenShown(() => isLive(filterWith(task.option)), mark("live"));
  whenShown(mapStands, mark("map"));
  if (task.tapAtOnce)
    whenShown(
      () => filterWith(task.option) !== null,
      () => afterFrame(tap),
    );
  return { marks, tap };
}

/** Calls back once, as the first frame begins that will show it. */
function whenShown(shown: () => boolean, then: () => void): void {
  requestAnimationFrame(() => (shown() ? then() : whenShown(shown, then)));
}

/** The first task after a frame's start finds it made. */
const afterFrame = (task: () => void) => setTimeout(task);

function desksAreReadable(): boolean {
  const items = [...document.querySelectorAll("li[data-desk]")];
  return items.filter((item) => item.checkVisibility() && item.textContent !== "").length >= DESKS;
}

const mapStands = () => document.querySelectorAll(".leaflet-marker-pane [data-desk]").length >= DESKS;

function filterWith(option: string): HTMLSelectElement | null {
  const filter = document.querySelector(`select option[value="${option}"]`)?.closest("select");
  return filter?.checkVisibility({ visibilityProperty: true }) && !filter.disabled ? filter : null;
}

/** React keeps the handlers of an element on the element itself, from the moment it answers for it. */
const isLive = (filter: HTMLSelectElement | null) =>
  filter !== null && Object.keys(filter).some((key) => key.startsWith("__reactProps$"));

/** The desk that does not do the service says so; before scripts run, perhaps in a part that styles reveal. */
export function answered(): boolean {
  const said = document.querySelectorAll(
    'li[data-desk][data-availability="not-offered"], li[data-desk] [data-availability="not-offered"]',
  );
  return [...said].some((element) => element.checkVisibility({ visibilityProperty: true }));
}
