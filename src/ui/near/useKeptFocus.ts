import { useEffect, useRef } from "react";

/**
 * Choosing or clearing a place removes the focused control; focus moves to the button that replaces it.
 * @param taken a place is chosen
 * @returns for the element that holds the buttons
 */
export function useKeptFocus(taken: boolean) {
  const tool = useRef<HTMLDivElement>(null);
  const before = useRef(taken);
  useEffect(() => {
    if (before.current === taken) return;
    before.current = taken;
    if (document.activeElement === document.body) tool.current?.querySelector("button")?.focus();
  }, [taken]);
  return tool;
}
