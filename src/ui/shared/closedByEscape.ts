import type { KeyboardEvent } from "react";

/**
 * For what holds the focus while a box is open, the box and its opener: Esc closes it, unless something nearer (a list of
 * towns) took the key. The key is taken, so that an open panel stays (see useCloseOnEscape).
 * @param close gives the focus back to the opener
 */
export const closedByEscape = (open: () => boolean, close: () => void) => ({
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || !open()) return;
    event.preventDefault();
    close();
  },
});
