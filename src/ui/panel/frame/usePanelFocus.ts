import type { RefObject } from "react";
import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Focus goes to the panel's title when it opens. When it closes, focus goes back to what opened it; where that is gone,
 * as when a link opened the panel, to the desk's item in the list. Where the focus has gone elsewhere, it stays there.
 * @param desk id; for as long as the panel is mounted @param wanted whether it takes the focus, as soon as that is true
 */
export function usePanelFocus(desk: string, wanted = true): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element>(null);
  // At once: what is typed as soon as the panel is seen is meant for it.
  useLayoutEffect(() => {
    if (!wanted) return;
    opener.current = document.activeElement;
    // WebKit may apply the panel's styles a moment later: until then it lies at the page's end.
    title.current?.focus({ preventScroll: true });
  }, [wanted]);
  // Later: what lay behind a sheet takes no focus until the sheet has gone.
  useEffect(() => {
    const panel = title.current?.closest("[data-panel]");
    if (!wanted) return;
    return () => {
      const { activeElement, body } = document;
      const lost = activeElement === body || panel?.contains(activeElement);
      if (lost) returnTarget(opener.current, desk)?.focus();
    };
  }, [desk, wanted]);
  return title;
}

function returnTarget(opener: Element | null, desk: string): HTMLElement | null {
  if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) return opener;
  return document.querySelector<HTMLElement>(`li[data-desk="${desk}"] button`);
}
