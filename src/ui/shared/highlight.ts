import { useCallback, useSyncExternalStore } from "react";

let highlighted: string | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Marks a desk in the list and on the map while the pointer or the focus is on it. @param desk id, null: none */
export function highlight(desk: string | null): void {
  highlighted = desk;
  for (const listener of listeners) listener();
}

/** Whether a desk is marked. A store of its own, so that a moving pointer renders two items and not the whole screen. */
export function useHighlighted(desk: string): boolean {
  return useSyncExternalStore(
    subscribe,
    useCallback(() => highlighted === desk, [desk]),
  );
}
