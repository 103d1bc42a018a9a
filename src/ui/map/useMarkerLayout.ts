import type { LatLng, Map as LeafletMap } from "leaflet";
import { point } from "leaflet";
import { useCallback, useEffect, useState } from "react";
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
const ORIGIN = point(0, 0);

/** A place and a label side for each desk, found anew whenever the view changes. @param desks has to be stable */
export function useMarkerLayout(desks: readonly Desk[]): readonly MarkerPlace[] {
  const map = useMap();
  const [layout, setLayout] = useState(() => layOut(desks, map));
  const layOutAgain = useCallback(() => setLayout(layOut(desks, map)), [desks, map]);
  useMapEvents({ moveend: layOutAgain });
  // Loaded again, the directory may have moved a desk.
  useEffect(layOutAgain, [layOutAgain]);
  return layout;
}

function layOut(desks: readonly Desk[], map: LeafletMap): readonly MarkerPlace[] {
  const zoom = map.getZoom();
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
  const { min = ORIGIN, max = ORIGIN } = map.getPixelBounds();
  const sides = placeLabels(labels, MARK, { left: min.x, top: min.y, right: max.x, bottom: max.y });
  return spots.map(({ x, y }, index) => ({
    position: map.unproject(point(x, y), zoom),
    side: sides[index] ?? null,
  }));
}
