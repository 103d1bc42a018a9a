import type { BenchTask, Marks } from "./types";

/** Looks at every frame, until all that is waited for has been seen. */
export function watchFrames({ names, option }: BenchTask, marks: Marks): void {
  const look = () => {
    if (marks.text === null && allLaidOut(names)) marks.text = performance.now();
    if (marks.map === null && mapStands(names.length)) marks.map = performance.now();
    if (marks.filter === null && option !== null && filterAnswered()) marks.filter = performance.now();
    const waiting = marks.text === null || marks.map === null || (option !== null && marks.filter === null);
    if (waiting) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function allLaidOut(names: readonly string[]): boolean {
  const items = [...document.querySelectorAll("li")].filter((item) => item.checkVisibility());
  return names.every((name) => items.some((item) => item.textContent.includes(name)));
}

function mapStands(count: number): boolean {
  return document.querySelectorAll(".leaflet-marker-pane [data-desk]").length >= count;
}

/** Only the filter makes a desk one that does not offer the service: the clock's own changes never do. */
function filterAnswered(): boolean {
  return document.querySelector('li[data-desk][data-availability="not-offered"]') !== null;
}
