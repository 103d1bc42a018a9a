import type { LatLng, Map as LeafletMap } from "leaflet";
import { point } from "leaflet";
import { useMemo } from "react";
import { useMap } from "react-leaflet";
import type { Desk } from "../../../domain/desk";
import { CONTROLS, DESK_FONT, LABEL, MARKER_SIZE } from "../mapSettings";
import { useView } from "../view/useView";
import { labelSize } from "./labelSize";
import type { Box, Placed } from "./placeLabels";
import { placeLabels } from "./placeLabels";
import { spread } from "./spread";

export interface MarkerPlace {
  /** where the marker stands; away from the desk's point where it would lie on another */
  readonly position: LatLng;
  /** of its label; null where there is no room for one */
  readonly label: Placed | null;
}

const ORIGIN = point(0, 0);

const along = (count: number) => CONTROLS.edge + count * (CONTROLS.size + CONTROLS.gap);

/** What is seen of the map, in pixels of its zoom. */
export function viewOf(map: LeafletMap): Box {
  const { min = ORIGIN, max = ORIGIN } = map.getPixelBounds();
  return { left: min.x, top: min.y, right: max.x, bottom: max.y };
}

/** Where the buttons lie: a row at the bottom where lines begin, a column where they end. */
export function controlsIn({ left, right, bottom }: Box): readonly Box[] {
  const row = { width: along(CONTROLS.inRow), height: along(1) };
  const column = { width: along(1), height: along(CONTROLS.inColumn) };
  const mirrored = document.documentElement.dir === "rtl";
  const [atLeft, atRight] = mirrored ? [column, row] : [row, column];
  return [
    { left, right: left + atLeft.width, top: bottom - atLeft.height, bottom },
    { left: right - atRight.width, right, top: bottom - atRight.height, bottom },
  ];
}

/**
 * A place and a label side for each desk, found again when the view changes.
 * @param desks has to be stable @param selected id of the desk whose marker has a ring
 */
export function useMarkerLayout(desks: readonly Desk[], selected: string | null): readonly MarkerPlace[] {
  const map = useMap();
  const view = useView(map);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map stays the same object when its view changes
  return useMemo(() => layOut(desks, selected, map), [desks, selected, map, view]);
}

function layOut(desks: readonly Desk[], selected: string | null, map: LeafletMap): readonly MarkerPlace[] {
  const zoom = map.getZoom();
  const pixels = spread(
    desks.map(({ point: { lat, lon } }) => map.project([lat, lon], zoom)),
    MARKER_SIZE,
  );
  const labels = pixels.map((pixel, index) => ({
    ...pixel,
    ...labelSize(desks[index]?.label ?? "", DESK_FONT),
    mark: desks[index]?.id === selected ? LABEL.ringed : LABEL.mark,
  }));
  const view = viewOf(map);
  const placed = placeLabels(labels, view, controlsIn(view));
  return pixels.map(({ x, y }, index) => ({
    position: map.unproject(point(x, y), zoom),
    label: placed[index] ?? null,
  }));
}
