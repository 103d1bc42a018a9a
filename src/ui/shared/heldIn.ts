/**
 * What is unfolded and has the focus in a part of the page that goes: for what takes its place, once that stands.
 * @param before has to be in the document still
 */
export function heldIn(before: Element): (after: Element) => void {
  const focused = before.contains(document.activeElement) ? document.activeElement : null;
  return (after) => {
    for (const summary of before.querySelectorAll("[open] > summary"))
      twinOf(summary, before, after)?.parentElement?.setAttribute("open", "");
    if (focused) (twinOf(focused, before, after) ?? deskTwin(focused, after))?.focus({ preventScroll: true });
  };
}

/** What stands in one part for an element of the other: of those with the same words, the one at the same turn. */
function twinOf(element: Element, before: Element, after: Element): HTMLElement | undefined {
  const same = (part: Element): Element[] =>
    [...part.querySelectorAll(element.localName)].filter(
      ({ textContent }) => textContent === element.textContent,
    );
  const twin = same(after)[same(before).indexOf(element)];
  return twin instanceof HTMLElement ? twin : undefined;
}

/** The button of the desk that the element is about. */
function deskTwin(element: Element, after: Element): HTMLElement | null {
  const desk = element.closest("li[data-desk]")?.getAttribute("data-desk");
  return after.querySelector(`li[data-desk="${desk}"] button`);
}
