import type { Placed } from "./placeLabels";

/** Says where the label of a mark stands, for its styles. @param label null where there is no room for one */
export function setSide(mark: HTMLElement | undefined, label: Placed | null): void {
  if (!mark) return;
  mark.dataset.side = label?.side ?? "none";
  mark.style.setProperty("--shift", `${label?.shift ?? 0}px`);
}
