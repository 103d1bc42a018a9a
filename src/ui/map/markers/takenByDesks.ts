import type { Map as LeafletMap } from "leaflet";
import type { Box } from "./placeLabels";
import { around } from "./placeLabels";
import type { MarkerPlace } from "./useMarkerLayout";

/** What the desks take of the map: a square for each mark, and its label. @param size pixels of the square */
export function takenByDesks(desks: readonly MarkerPlace[], size: number, map: LeafletMap): readonly Box[] {
  return desks.flatMap(({ position, label }) => {
    const { x, y } = map.project(position, map.getZoom());
    const mark = around(x, y, size, size);
    return label ? [mark, label.box] : [mark];
  });
}
