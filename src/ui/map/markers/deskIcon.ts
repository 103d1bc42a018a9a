import type { DivIcon } from "leaflet";
import { divIcon } from "leaflet";
import { MARKER_SIZE } from "../mapSettings";

/** In a 32 × 32 box: a shape for each state, and the sign within it. CSS shows the shape of the current state. */
const SHAPES = `
<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
  <g data-shape="available"><circle cx="16" cy="16" r="14"/><path d="M9.5 16.5l4.5 4.5 8.5-9.5"/></g>
  <g data-shape="closed"><rect x="4" y="4" width="24" height="24" rx="3"/><path d="M11 11l10 10M21 11L11 21"/></g>
  <g data-shape="not-offered"><path class="body" d="M16 1.5L30.5 16 16 30.5 1.5 16z"/><path d="M10.5 16h11"/></g>
</svg>`;

/**
 * One icon for a desk's whole life: Leaflet makes a new element for a new icon, and the focus would be lost with the old.
 * So states are written as attributes of the element (see DeskMarker).
 */
export function deskIcon(label: string, className: string): DivIcon {
  const element = document.createElement("div");
  element.innerHTML = SHAPES;
  const text = document.createElement("span");
  text.textContent = label;
  text.setAttribute("translate", "no");
  element.append(text);
  return divIcon({ className, html: element, iconSize: [MARKER_SIZE, MARKER_SIZE] });
}
