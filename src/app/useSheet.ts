import { useSyncExternalStore } from "react";

/** The same width as in the styles of Frame, Sheet and DeskPanel: below it the panel is a sheet that covers the list. */
const SHEET = "(max-width: 47.99rem)";

/** Whether the panel covers the list, which is out of reach then. */
export function useSheet(): boolean {
  return useSyncExternalStore(subscribe, covers, () => false);
}

const covers = () => window.matchMedia(SHEET).matches;

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(SHEET);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
