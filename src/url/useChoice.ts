import { useMemo, useSyncExternalStore } from "react";
import type { Choice, ChoiceKey } from "./search";
import { readSearch, unreadIn, writeSearch } from "./search";

/** "push" makes a step that Back undoes; "replace" changes the step one is on. */
export type Step = "push" | "replace";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

const currentSearch = () => window.location.search;

/** Writes a change of the choice into the address bar. */
export function changeChoice(change: Partial<Choice>, step: Step): void {
  const search = writeSearch({ ...readSearch(currentSearch()), ...change });
  if (search === currentSearch()) return;
  const url = `${window.location.pathname}${search}${window.location.hash}`;
  if (step === "push") window.history.pushState(null, "", url);
  else window.history.replaceState(null, "", url);
  for (const listener of listeners) listener();
}

/** The choice in the address bar, which is its only copy, and the parameters there that could not be read. */
export function useChoice(): { readonly choice: Choice; readonly unread: readonly ChoiceKey[] } {
  const search = useSyncExternalStore(subscribe, currentSearch, () => "");
  return useMemo(() => ({ choice: readSearch(search), unread: unreadIn(search) }), [search]);
}
