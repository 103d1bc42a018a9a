import { useSyncExternalStore } from "react";
import { NARROW } from "./breakpoints";

/** Whether the panel is a sheet that covers the list, which is out of reach then. */
export function usePanelCovers(): boolean {
  return useSyncExternalStore(subscribe, covers);
}

const covers = () => window.matchMedia(NARROW).matches;

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
