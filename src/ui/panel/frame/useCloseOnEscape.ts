import { useLayoutEffect } from "react";

/** Esc closes, wherever the focus is; unless something nearer (a picker, the browser) took the key. */
export function useCloseOnEscape(onClose: () => void): void {
  // Not later: the panel may be seen, and Esc pressed, before React has time for other effects.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onClose();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onClose]);
}
