import { BUILT_CHOICES } from "../ui/shared/builtParts";
import { changeChoice } from "../url/address";

/**
 * Puts the live page in the place of the built one, in one step and never under somebody's finger: while the service is
 * being chosen it waits. What was chosen goes into the address; the focus, and the desk at the top of the window, stay.
 * @param built the page as built @param live the page that React has rendered, not in the document yet
 */
export function takePlace(built: Element, live: Element): void {
  const select = built.querySelector("select");
  if (!select || document.activeElement !== select) {
    swap(built, live);
    return;
  }
  // "change": chosen in the picker. "blur": put away, or the visitor went on.
  const done = new AbortController();
  const go = () => {
    done.abort();
    swap(built, live);
  };
  for (const event of ["change", "blur"]) select.addEventListener(event, go, { signal: done.signal });
}

function swap(built: Element, live: Element): void {
  // In StrictMode, React says twice that it is ready.
  if (!built.isConnected) return;
  const select = built.querySelector("select");
  const focused = select !== null && document.activeElement === select;
  const anchor = deskAtTop(built);
  built.replaceWith(live);
  document.getElementById(BUILT_CHOICES)?.remove();
  if (select?.value) changeChoice({ service: select.value });
  if (focused) live.querySelector("select")?.focus({ preventScroll: true });
  if (anchor) {
    const { top } = live.querySelector(`li[data-desk="${anchor.desk}"]`)?.getBoundingClientRect() ?? anchor;
    window.scrollBy(0, top - anchor.top);
  }
}

/** The first desk whose card is in the window, where the page has been scrolled; null at its top. */
function deskAtTop(page: Element): { readonly desk: string; readonly top: number } | null {
  if (window.scrollY === 0) return null;
  for (const item of page.querySelectorAll<HTMLElement>("li[data-desk]")) {
    const { top } = item.getBoundingClientRect();
    if (top >= 0 && item.dataset.desk) return { desk: item.dataset.desk, top };
  }
  return null;
}
