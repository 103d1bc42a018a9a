import type { FocusEvent } from "react";
import { useEffect, useRef } from "react";

/**
 * Choosing or clearing a place removes the focused control; focus moves to the button that replaces it. A town that is
 * kept from an earlier visit takes no focus: nobody was there.
 * @param taken a place is chosen
 * @returns for the element that holds the buttons
 */
export function useKeptFocus(taken: boolean) {
  const tool = useRef<HTMLDivElement>(null);
  const focused = useRef<Element>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever a place is chosen or cleared
  useEffect(() => {
    const removed = focused.current !== null && !focused.current.isConnected;
    if (removed && document.activeElement === document.body) tool.current?.querySelector("button")?.focus();
  }, [taken]);
  const onFocus = ({ target }: FocusEvent) => {
    focused.current = target;
  };
  return { ref: tool, onFocus };
}
