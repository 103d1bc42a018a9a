import type { Marks } from "./types";

const EVERY = 50;

/** A visitor who taps from the first moment on: chooses the option again and again until the list shows it. */
export function tapUntilAnswered(option: string, marks: Marks): void {
  const timer = setInterval(() => {
    if (marks.filter === null) tap(option);
    else clearInterval(timer);
  }, EVERY);
}

function tap(option: string): void {
  const choice = document.querySelector<HTMLOptionElement>(`select option[value="${option}"]`);
  const select = choice?.closest("select");
  if (!select) return;
  select.value = option;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}
