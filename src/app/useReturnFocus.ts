import { useEffect, useRef } from "react";

/** When the panel closes, focus goes back to what opened it; or to the desk's item in the list, if that is gone. */
export function useReturnFocus(desk: string | null): void {
  const opener = useRef<HTMLElement | null>(null);
  const last = useRef(desk);
  // Read while rendering the change: effects of the panel run first and have moved the focus by then.
  if (desk !== null && last.current === null) {
    const { activeElement } = document;
    opener.current = activeElement instanceof HTMLElement ? activeElement : null;
  }
  useEffect(() => {
    const closed = last.current;
    last.current = desk;
    if (desk !== null || closed === null) return;
    const target = opener.current;
    const usable = target?.isConnected && target !== document.body;
    if (usable) target.focus();
    else document.querySelector<HTMLElement>(`li[data-desk="${closed}"] button`)?.focus();
  }, [desk]);
}
