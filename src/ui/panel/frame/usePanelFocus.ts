import type { RefObject } from "react";
import { useLayoutEffect, useRef } from "react";

/**
 * Focus goes to the panel's title when it opens. When it closes, focus goes back to what opened it; where that is gone,
 * as when a link opened the panel, to the desk's item in the list. Where the focus has gone elsewhere, it stays there.
 * @param desk id; for as long as the panel is mounted
 */
export function usePanelFocus(desk: string): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  // At once: what is typed as soon as the panel is seen is meant for it.
  useLayoutEffect(() => {
    const { activeElement: opener, body } = document;
    const heading = title.current;
    const panel = heading?.closest("[data-panel]");
    heading?.focus();
    return () => {
      const { activeElement } = document;
      const lost = activeElement === body || panel?.contains(activeElement);
      if (lost) returnTarget(opener, desk)?.focus();
    };
  }, [desk]);
  return title;
}

function returnTarget(opener: Element | null, desk: string): HTMLElement | null {
  if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) return opener;
  return document.querySelector<HTMLElement>(`li[data-desk="${desk}"] button`);
}
