import type { Choice } from "./search";
import { readSearch, writeSearch } from "./search";

/** "push" makes a step that Back undoes; "replace" changes the step one is on. */
export type Step = "push" | "replace";

/** How one came to an open desk: the search before the first of the desks, and the steps made since. */
interface Trail {
  readonly from: string;
  readonly steps: number;
}

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

/** Writes a change of the choice into the address bar. */
export function changeChoice(change: Partial<Choice>, step: Step): void {
  write(change, step, trailHere());
}

/** Opens a desk, as a step that Back undoes. @param change what is chosen with it */
export function openDesk(desk: string, change: Partial<Choice> = {}): void {
  const here = window.location.search;
  const before = trailHere();
  const first = readSearch(here).desk === null ? { from: here, steps: 0 } : null;
  const trail = before ?? first;
  write({ ...change, desk }, "push", trail && { from: trail.from, steps: trail.steps + 1 });
}

/**
 * Closes the desk. Where it was opened here, that is the way back to where one was, so that Back does not open it again;
 * where a link opened it, or other things were chosen since, the step one is on changes.
 */
export function closeDesk(): void {
  const closed = writeSearch({ ...readSearch(window.location.search), desk: null });
  const trail = trailHere();
  if (trail?.from === closed) window.history.go(-trail.steps);
  else write({ desk: null }, "replace", null);
}

function write(change: Partial<Choice>, step: Step, trail: Trail | null): void {
  const here = window.location.search;
  const search = writeSearch({ ...readSearch(here), ...change });
  if (search === here) return;
  const url = `${window.location.pathname}${search}${window.location.hash}`;
  if (step === "push") window.history.pushState(trail, "", url);
  else window.history.replaceState(trail, "", url);
  for (const listener of listeners) listener();
}

/** Null where no desk has been opened on the way here. */
function trailHere(): Trail | null {
  const state: unknown = window.history.state;
  if (typeof state !== "object" || state === null || !("from" in state) || !("steps" in state)) return null;
  const { from, steps } = state;
  return typeof from === "string" && typeof steps === "number" ? { from, steps } : null;
}
