import type { DivIcon } from "leaflet";
import { divIcon } from "leaflet";
import { signElement } from "../../shared/signElement";
import { MARKER_SIZE } from "../mapSettings";

/**
 * One icon for a mark's whole life: Leaflet makes a new element for a new icon, and the focus would be lost with the old.
 * So its sign is drawn into it (see DeskMarker).
 */
export function markIcon(label: string, className: string): DivIcon {
  const element = document.createElement("div");
  const text = document.createElement("span");
  text.textContent = label;
  text.setAttribute("translate", "no");
  element.append(signElement(), text);
  return divIcon({ className, html: element, iconSize: [MARKER_SIZE, MARKER_SIZE] });
}
