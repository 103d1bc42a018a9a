import { useSyncExternalStore } from "react";

/** Whether the page is higher than the window, so that a finger on the map may want to scroll it. */
export function usePageScrolls(): boolean {
  return useSyncExternalStore(subscribe, scrolls);
}

const scrolls = () => document.documentElement.scrollHeight > window.innerHeight;

function subscribe(listener: () => void): () => void {
  const observer = new ResizeObserver(listener);
  observer.observe(document.body);
  window.addEventListener("resize", listener);
  return () => {
    observer.disconnect();
    window.removeEventListener("resize", listener);
  };
}
