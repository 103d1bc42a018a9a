import type { Marker as LeafletMarker } from "leaflet";
import { useEffect, useMemo, useRef } from "react";
import { Marker } from "react-leaflet";
import type { Place } from "../../../domain/place";
import { drawSign } from "../../shared/signElement";
import { markIcon } from "./markIcon";
import styles from "./PlaceMarks.module.css";
import type { Placed } from "./placeLabels";
import { setSide } from "./setSide";
import type { MarkerPlace } from "./useMarkerLayout";
import { placeLabel, usePlaceLabels } from "./usePlaceLabels";

interface Props {
  readonly places: readonly Place[];
  /** where the desks' marks and labels stand */
  readonly layout: readonly MarkerPlace[];
}

/** The places that are named instead of the chosen desk: marks of a shape of their own, which nobody takes for a desk. */
export function PlaceMarks({ places, layout }: Props) {
  const labels = usePlaceLabels(places, layout);
  return places.map((place, index) => (
    <PlaceMark key={place.id} place={place} label={labels[index] ?? null} />
  ));
}

/** The panel tells all about it; so the mark is no stop for keyboard and screen reader. */
function PlaceMark({ place, label }: { readonly place: Place; readonly label: Placed | null }) {
  const marker = useRef<LeafletMarker>(null);
  const text = placeLabel(place);
  const icon = useMemo(() => markIcon(text, styles.mark ?? ""), [text]);
  useEffect(() => {
    const element = marker.current?.getElement();
    const svg = element?.querySelector("svg");
    if (svg) drawSign(svg, "place");
    element?.setAttribute("aria-hidden", "true");
    if (element) element.dataset.place = place.id;
  }, [place.id]);
  useEffect(() => setSide(marker.current?.getElement(), label), [label]);
  const { lat, lon } = place.point;
  return <Marker ref={marker} position={[lat, lon]} icon={icon} interactive={false} keyboard={false} />;
}
