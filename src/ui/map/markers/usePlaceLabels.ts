import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { useMap } from "react-leaflet";
import type { Place } from "../../../domain/place";
import { LABEL, PLACE_FONT } from "../mapSettings";
import { useView } from "../view/useView";
import { labelSizer } from "./labelSizer";
import type { Placed } from "./placeLabels";
import { placeLabels } from "./placeLabels";
import { controlsIn, seenOf } from "./seen";
import { takenByDesks } from "./takenByDesks";
import type { MarkerPlace } from "./useMarkerLayout";

/** What the mark of a place says: its street, or its town. */
export const placeLabel = ({ street, town }: Place): string => street?.replace(/ \d.*$/, "") ?? town;

/**
 * A side for the label of each place where it covers nothing of the desks; null where there is none.
 * @param places have to be stable @param desks where the desks' marks and labels stand
 */
export function usePlaceLabels(
  places: readonly Place[],
  desks: readonly MarkerPlace[],
): readonly (Placed | null)[] {
  const map = useMap();
  const view = useView(map);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map stays the same object when its view changes
  return useMemo(() => layOut(places, desks, map), [places, desks, map, view]);
}

function layOut(places: readonly Place[], desks: readonly MarkerPlace[], map: LeafletMap) {
  const zoom = map.getZoom();
  const sizeOf = labelSizer(PLACE_FONT);
  const labels = places.map((place) => {
    const { x, y } = map.project([place.point.lat, place.point.lon], zoom);
    return { x, y, mark: LABEL.mark, ...sizeOf(placeLabel(place)) };
  });
  // Each desk as if it were chosen: its ring is the largest.
  const taken = takenByDesks(desks, LABEL.ringed, map);
  return placeLabels(labels, seenOf(map), [...controlsIn(map), ...taken]);
}
