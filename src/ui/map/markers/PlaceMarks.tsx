import type { Marker as LeafletMarker } from "leaflet";
import { useEffect, useMemo, useRef } from "react";
import { Marker } from "react-leaflet";
import type { Place } from "../../../domain/place";
import { drawSign } from "../../shared/signElement";
import type { MarkerPlace } from "./layOut";
import { placeLabel } from "./layOut";
import { markIcon } from "./markIcon";
import styles from "./PlaceMarks.module.css";
import { setSide } from "./setSide";

interface Props {
  readonly places: readonly Place[];
  /** where their marks and labels stand */
  readonly layout: readonly MarkerPlace[];
}

/** The places that are named instead of the chosen desk: marks of a shape of their own, which nobody takes for a desk. */
export function PlaceMarks({ places, layout }: Props) {
  return places.map((place, index) => {
    const at = layout[index];
    return at && <PlaceMark key={place.id} place={place} at={at} />;
  });
}

/** The panel tells all about it; so the mark is no stop for keyboard and screen reader. */
function PlaceMark({ place, at }: { readonly place: Place; readonly at: MarkerPlace }) {
  const marker = useRef<LeafletMarker>(null);
  const text = placeLabel(place);
  const { icon, svg } = useMemo(() => markIcon(text, styles.mark ?? ""), [text]);
  useEffect(() => {
    const element = marker.current?.getElement();
    element?.setAttribute("aria-hidden", "true");
    if (element) element.dataset.place = place.id;
  }, [place.id]);
  useEffect(() => drawSign(svg, "place"), [svg]);
  useEffect(() => setSide(marker.current?.getElement(), at.label), [at.label]);
  return <Marker ref={marker} position={at.position} icon={icon} interactive={false} keyboard={false} />;
}
