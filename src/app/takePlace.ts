import { BUILT_CHOICES } from "../ui/shared/builtParts";
import { heldIn } from "../ui/shared/heldIn";
import { changeChoice } from "../url/address";

const DESKS = "li[data-desk]";
/** Milliseconds after which one looks whether a press has ended. */
const PRESS = 100;

/**
 * Puts the live page in the place of the built one, in one step and never under somebody's finger: while the service is
 * being chosen it waits, and while something is pressed, whose click would be lost.
 * @param built the page as built @param live the page that React has rendered, not in the document yet
 */
export function takePlace(built: Element, live: Element): void {
  const select = built.querySelector("select");
  const taken = new AbortController();
  const take = () => {
    // In StrictMode, React says twice that it is ready.
    if (!built.isConnected) return;
    // The select stays active where its picker kept the end of the press to itself.
    if (built.matches(":active") && !select?.matches(":active")) setTimeout(take, PRESS);
    else {
      taken.abort();
      swap(built, live);
    }
  };
  const later = () => setTimeout(take);
  if (!select || !mayBeOpen(select)) {
    take();
    return;
  }
  // The scripts are there: nothing has to be loaded again (see Summary.module.css).
  built.setAttribute("data-ready", "");
  // "change": chosen in the picker. "blur": put away, or the visitor went on by a press, which makes active what it is on.
  for (const event of ["change", "blur"]) select.addEventListener(event, later, taken);
  // A finger may leave the focus where it is. While a picker is open, the page hears of none elsewhere.
  document.addEventListener("touchend", ({ target }) => target === select || later(), taken);
}

/** Where an engine does not tell whether the picker is open, or nothing has been chosen yet, the focus tells. */
const mayBeOpen = (select: HTMLSelectElement): boolean =>
  document.activeElement === select &&
  (!select.value || !CSS.supports("selector(:open)") || select.matches(":open"));

/** Takes what is chosen in the built page into the address. "Any service" counts where somebody chose it. */
export function takeChoice(built: Element): void {
  const select = built.querySelector("select");
  if (select && (select.value || isTouched(select))) changeChoice({ service: select.value || null });
}

/** Whether a visitor changed it: what is never wrong is valid from then on. Older browsers do not tell. */
const isTouched = (select: HTMLSelectElement): boolean =>
  CSS.supports("selector(:user-valid)") && select.matches(":user-valid");

/** What was chosen goes into the address; the focus, what was unfolded, and the desk at the top of the window stay. */
function swap(built: Element, live: Element): void {
  const giveTo = heldIn(built);
  const desk =
    window.scrollY > 0 && [...built.querySelectorAll<HTMLElement>(DESKS)].find((item) => topOf(item) >= 0);
  const top = desk ? topOf(desk) : 0;
  built.replaceWith(live);
  document.getElementById(BUILT_CHOICES)?.remove();
  takeChoice(built);
  giveTo(live);
  // React answers for the service in a microtask of its own, before this one.
  queueMicrotask(() => {
    const moved = desk && live.querySelector(`${DESKS}[data-desk="${desk.dataset.desk}"]`);
    if (moved) window.scrollBy(0, topOf(moved) - top);
  });
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
