import type { Map as LeafletMap } from "leaflet";
import { point } from "leaflet";
import { NARROW } from "../../shared/breakpoints";
import { CONTROLS } from "../mapSettings";
import type { Box } from "./placeLabels";

const ORIGIN = point(0, 0);

const along = (count: number) => CONTROLS.edge + count * (CONTROLS.size + CONTROLS.gap);

/** What is seen of the map, in pixels of its zoom. */
export function seenOf(map: LeafletMap): Box {
  const { min = ORIGIN, max = ORIGIN } = map.getPixelBounds();
  return { left: min.x, top: min.y, right: max.x, bottom: max.y };
}

/** Where the buttons lie: a row at the bottom where lines begin, a column where they end. */
export function controlsIn(map: LeafletMap): readonly Box[] {
  const { left, right, bottom } = seenOf(map);
  const row = { width: along(inRow(map)), height: along(1) };
  const column = { width: along(1), height: along(CONTROLS.inColumn) };
  const mirrored = document.documentElement.dir === "rtl";
  const [atLeft, atRight] = mirrored ? [column, row] : [row, column];
  return [
    { left, right: left + atLeft.width, top: bottom - atLeft.height, bottom },
    { left: right - atRight.width, right, top: bottom - atRight.height, bottom },
  ];
}

/** Buttons in the row, as MapControls has them: fewer on a phone's map, unless it fills the window. */
function inRow(map: LeafletMap): number {
  const frame = map.getContainer();
  if (!window.matchMedia(NARROW).matches || frame.closest("[data-full=true]")) return CONTROLS.inRow;
  return frame.closest("[data-open=true]") ? CONTROLS.aboveSheet : CONTROLS.inSmallRow;
}
