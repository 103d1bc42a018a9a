import type { LatLng, Map as LeafletMap } from "leaflet";
import { point } from "leaflet";
import type { Desk } from "../../../domain/desk";
import type { LatLon } from "../../../domain/latLon";
import type { Place } from "../../../domain/place";
import { DESK_FONT, LABEL, MARKER_SIZE, PLACE_FONT } from "../mapSettings";
import { labelSizer } from "./labelSizer";
import type { Box, Label, Placed } from "./placeLabels";
import { around, placeLabels } from "./placeLabels";
import { controlsIn, seenOf } from "./seen";
import { spread } from "./spread";

export interface MarkerPlace {
  /** where the marker stands; away from its point where it would lie on another */
  readonly position: LatLng;
  /** of its label; null where there is no room for one */
  readonly label: Placed | null;
}

export interface Layout {
  readonly desks: readonly MarkerPlace[];
  readonly places: readonly MarkerPlace[];
}

/** What the mark of a place says: its street, or its town. */
export const placeLabel = ({ street, town }: Place): string => street?.replace(/ \d.*$/, "") ?? town;

/**
 * Where all marks and their labels stand in the present view. A desk gives way to other desks, a place to all of them; the
 * label of a desk covers no place, and that of a place nothing of a desk.
 */
export function layOut(
  desks: readonly Desk[],
  selected: string | null,
  places: readonly Place[],
  map: LeafletMap,
): Layout {
  const view = seenOf(map);
  const withLabels = (marks: readonly Label[], taken: readonly Box[]): readonly MarkerPlace[] => {
    const placed = placeLabels(marks, view, controlsIn(map), taken);
    return marks.map(({ x, y }, index) => ({
      position: map.unproject(point(x, y), map.getZoom()),
      label: placed[index] ?? null,
    }));
  };
  const marks = marksOf(desks, selected, map);
  const pins = pinsOf(places, marks, map);
  const named = withLabels(marks, pins.map(boxOf));
  const labels = named.flatMap(({ label }) => (label ? [label.box] : []));
  return { desks: named, places: withLabels(pins, [...marks.map(boxOf), ...labels]) };
}

const boxOf = ({ x, y, mark }: Label) => around(x, y, mark, mark);

const pixelOf = ({ lat, lon }: LatLon, map: LeafletMap) => map.project([lat, lon], map.getZoom());

function marksOf(desks: readonly Desk[], selected: string | null, map: LeafletMap): readonly Label[] {
  const sizeOf = labelSizer(DESK_FONT);
  const pixels = spread(
    desks.map(({ point }) => pixelOf(point, map)),
    MARKER_SIZE,
  );
  return desks.map(({ id, label }, index) => ({
    ...(pixels[index] ?? { x: 0, y: 0 }),
    mark: id === selected ? LABEL.ringed : LABEL.mark,
    chosen: id === selected,
    ...sizeOf(label),
  }));
}

/** Nobody taps a place: it has to be seen, and no more. */
function pinsOf(places: readonly Place[], desks: readonly Label[], map: LeafletMap): readonly Label[] {
  const sizeOf = labelSizer(PLACE_FONT);
  const pixels = spread(
    places.map(({ point }) => pixelOf(point, map)),
    LABEL.mark,
    desks.map(({ x, y, mark }) => ({ x, y, distance: (mark + LABEL.mark) / 2 })),
  );
  return pixels.map(({ x, y }, index) => {
    const place = places[index];
    return { x, y, mark: LABEL.mark, ...sizeOf(place ? placeLabel(place) : "") };
  });
}
