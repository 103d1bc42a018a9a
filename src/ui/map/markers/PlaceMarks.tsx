import type { Marker as LeafletMarker } from "leaflet";
import { useEffect, useMemo, useRef } from "react";
import { Marker } from "react-leaflet";
import type { Place } from "../../../domain/place";
import { drawSign } from "../../shared/signElement";
import { markIcon } from "./markIcon";
import styles from "./PlaceMarks.module.css";

/** The places that are named instead of the chosen desk: marks of a shape of their own, which nobody takes for a desk. */
export function PlaceMarks({ places }: { readonly places: readonly Place[] }) {
  return places.map((place) => <PlaceMark key={place.id} place={place} />);
}

/** The panel tells all about it; so the mark is no stop for keyboard and screen reader. */
function PlaceMark({ place }: { readonly place: Place }) {
  const marker = useRef<LeafletMarker>(null);
  const label = place.street?.replace(/ \d.*$/, "") ?? place.town;
  const icon = useMemo(() => markIcon(label, styles.mark ?? ""), [label]);
  useEffect(() => {
    const element = marker.current?.getElement();
    const svg = element?.querySelector("svg");
    if (svg) drawSign(svg, "place");
    element?.setAttribute("aria-hidden", "true");
    if (element) element.dataset.place = place.id;
  }, [place.id]);
  const { lat, lon } = place.point;
  return <Marker ref={marker} position={[lat, lon]} icon={icon} interactive={false} keyboard={false} />;
}
