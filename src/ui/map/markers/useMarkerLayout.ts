import type { LatLng, Map as LeafletMap } from "leaflet";
import { point } from "leaflet";
import { useMemo } from "react";
import { useMap } from "react-leaflet";
import type { Desk } from "../../../domain/desk";
import { DESK_FONT, LABEL, MARKER_SIZE } from "../mapSettings";
import { useView } from "../view/useView";
import { labelSizer } from "./labelSizer";
import type { Placed } from "./placeLabels";
import { placeLabels } from "./placeLabels";
import { controlsIn, seenOf } from "./seen";
import { spread } from "./spread";

export interface MarkerPlace {
  /** where the marker stands; away from the desk's point where it would lie on another */
  readonly position: LatLng;
  /** of its label; null where there is no room for one */
  readonly label: Placed | null;
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
  const sizeOf = labelSizer(DESK_FONT);
  const labels = pixels.map((pixel, index) => ({
    ...pixel,
    ...sizeOf(desks[index]?.label ?? ""),
    mark: desks[index]?.id === selected ? LABEL.ringed : LABEL.mark,
  }));
  const placed = placeLabels(labels, seenOf(map), controlsIn(map));
  return pixels.map(({ x, y }, index) => ({
    position: map.unproject(point(x, y), zoom),
    label: placed[index] ?? null,
  }));
}
