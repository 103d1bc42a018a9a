import type { Choice } from "./search";
import { readSearch, writeSearch } from "./search";

/** "push" makes a step that Back undoes; "replace" changes the step one is on. */
type Step = "push" | "replace";

/** What a step of the history knows of itself. */
interface StepState {
  /** the filter that the step was made in */
  readonly filter: string | null;
  /** how one came to an open desk: the search before the first of the desks, as the app writes it, and the steps made since */
  readonly trail: { readonly from: string; readonly steps: number } | null;
}

const NO_STATE: StepState = { filter: null, trail: null };

const listeners = new Set<() => void>();

/** Calls at each change of the address, by the app or by Back and Forward. @returns stops it */
export function onAddressChange(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** Writes a change of the choice into the address bar, in the step one is on. */
export function changeChoice(change: Partial<Choice>): void {
  write(change, "replace", stateHere());
}

/**
 * Writes what was chosen in a filter. That is a step that Back undoes; choosing again in the same filter is the same step.
 * While a desk is open it is no step, so that Back from there does not open the desk again.
 */
export function chooseFilter(kind: "service" | "at", change: Partial<Choice>): void {
  const { filter } = stateHere();
  const inStep = filter === kind || readSearch(window.location.search).desk !== null;
  if (inStep) changeChoice(change);
  else write(change, "push", { ...NO_STATE, filter: kind });
}

/**
 * Opens a desk, as a step that Back undoes. Where it is open, what is chosen with it changes in that step, so that Back
 * does not open a closed desk again. @param change what is chosen with it
 */
export function openDesk(desk: string, change: Partial<Choice> = {}): void {
  const here = window.location.search;
  const open = readSearch(here).desk;
  if (open === desk) {
    changeChoice(change);
    return;
  }
  const first = open === null ? { from: asWritten(here), steps: 0 } : null;
  const before = stateHere().trail ?? first;
  const trail = before && { from: before.from, steps: before.steps + 1 };
  write({ ...change, desk }, "push", { filter: null, trail });
}

/** The state of the step that is being left: the browser goes back a moment later. */
let leaving: unknown = null;

/**
 * Closes the desk. Where it was opened here, that is the way back to where one was, so that Back does not open it again;
 * where a link opened it, other things were chosen since, or the browser has forgotten the way, the step one is on changes.
 */
export function closeDesk(): void {
  const closed = asWritten(window.location.search, { desk: null });
  const { trail } = stateHere();
  if (trail?.from !== closed || trail.steps >= window.history.length) {
    write({ desk: null }, "replace", NO_STATE);
  } else if (leaving !== window.history.state) {
    // Once: a second tap on a busy phone goes no further back.
    leaving = window.history.state;
    window.history.go(-trail.steps);
  }
}

function write(change: Partial<Choice>, step: Step, state: StepState): void {
  const here = window.location.search;
  const search = asWritten(here, change);
  if (search === here) return;
  const url = `${window.location.pathname}${search}${window.location.hash}`;
  if (step === "push") window.history.pushState(state, "", url);
  else window.history.replaceState(state, "", url);
  for (const listener of listeners) listener();
}

/** A search as the app writes it: a link may have other parameters, or another order. */
const asWritten = (search: string, change: Partial<Choice> = {}): string =>
  writeSearch({ ...readSearch(search), ...change });

/** Whatever stands there was written by this or another version of the app, or by nobody. */
function stateHere(): StepState {
  const state: unknown = window.history.state;
  if (typeof state !== "object" || state === null) return NO_STATE;
  const filter = "filter" in state && typeof state.filter === "string" ? state.filter : null;
  return { filter, trail: "trail" in state ? trailIn(state.trail) : null };
}

function trailIn(trail: unknown): StepState["trail"] {
  if (typeof trail !== "object" || trail === null || !("from" in trail) || !("steps" in trail)) return null;
  const { from, steps } = trail;
  return typeof from === "string" && typeof steps === "number" ? { from, steps } : null;
}
