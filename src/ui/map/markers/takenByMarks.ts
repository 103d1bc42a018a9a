import type { Map as LeafletMap } from "leaflet";
import type { MarkerPlace } from "./layOut";
import type { Box } from "./placeLabels";
import { around } from "./placeLabels";

/** What marks take of the map: a square for each, and its label. @param size pixels of the square */
export function takenByMarks(marks: readonly MarkerPlace[], size: number, map: LeafletMap): readonly Box[] {
  return marks.flatMap(({ position, label }) => {
    const { x, y } = map.project(position, map.getZoom());
    const mark = around(x, y, size, size);
    return label ? [mark, label.box] : [mark];
  });
}
