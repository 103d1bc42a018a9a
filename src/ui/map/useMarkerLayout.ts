import type { LatLng, Map as LeafletMap } from "leaflet";
import { point } from "leaflet";
import { useCallback, useMemo, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import type { Desk } from "../../domain/directory";
import { MARKER_SIZE } from "./mapSettings";
import type { Side } from "./placeLabels";
import { placeLabels } from "./placeLabels";
import { spread } from "./spread";

export interface MarkerPlace {
  /** where the marker stands; away from the desk's point where it would lie on another */
  readonly position: LatLng;
  readonly side: Side;
}

/** The visible mark is smaller than what can be tapped. */
const MARK = 30;
/** Of 0.875rem bold text: the width of a letter and the height of a line, in rem. */
const LETTER = 0.52;
const LINE = 1.3;

/** A place and a label side for each desk, found anew at every zoom. @param desks has to be stable */
export function useMarkerLayout(desks: readonly Desk[]): readonly MarkerPlace[] {
  const map = useMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: useCallback(() => setZoom(map.getZoom()), [map]) });
  return useMemo(() => layOut(desks, map, zoom), [desks, map, zoom]);
}

function layOut(desks: readonly Desk[], map: LeafletMap, zoom: number): readonly MarkerPlace[] {
  const spots = spread(
    desks.map(({ point: { lat, lon } }) => map.project([lat, lon], zoom)),
    MARKER_SIZE,
  );
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const labels = spots.map((spot, index) => ({
    ...spot,
    width: (desks[index]?.city.length ?? 0) * LETTER * rem,
    height: LINE * rem,
  }));
  const sides = placeLabels(labels, MARK);
  return spots.map(({ x, y }, index) => ({
    position: map.unproject(point(x, y), zoom),
    side: sides[index] ?? null,
  }));
}
