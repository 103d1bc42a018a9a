import type { DivIcon } from "leaflet";
import { divIcon } from "leaflet";
import { signElement } from "../../shared/signElement";
import { MARKER_SIZE } from "../mapSettings";

/** What a mark looks like. */
interface MarkIcon {
  readonly icon: DivIcon;
  /** where its sign is drawn */
  readonly svg: SVGSVGElement;
}

/** One icon for each label: Leaflet empties the mark's element for a new icon. So its sign is drawn into it. */
export function markIcon(label: string, className: string): MarkIcon {
  const element = document.createElement("div");
  const svg = signElement();
  const text = document.createElement("span");
  text.textContent = label;
  text.setAttribute("translate", "no");
  element.append(svg, text);
  return { icon: divIcon({ className, html: element, iconSize: [MARKER_SIZE, MARKER_SIZE] }), svg };
}
