import type { LeafletEventHandlerFnMap, Marker as LeafletMarker } from "leaflet";
import { DomEvent } from "leaflet";
import { useEffect, useMemo, useRef } from "react";
import { Marker } from "react-leaflet";
import type { DeskAnswer } from "../../../domain/deskAnswer";
import type { Visit } from "../../../domain/visit";
import { useTexts } from "../../../i18n/texts";
import { markerName } from "../../../words/marker";
import { highlight, useHighlighted } from "../../shared/highlight";
import { drawSign } from "../../shared/signElement";
import { signOf } from "../../shared/signs";
import styles from "./DeskMarker.module.css";
import type { MarkerPlace } from "./layOut";
import { markIcon } from "./markIcon";
import { setSide } from "./setSide";

interface Props {
  readonly answer: DeskAnswer;
  readonly visit: Visit;
  readonly place: MarkerPlace;
  readonly selected: boolean;
  readonly onSelect: (id: string) => void;
}

/** A desk on the map: a named button for mouse, touch and keyboard. */
export function DeskMarker({ answer, visit, place, selected, onSelect }: Props) {
  const { desk, availability, standing } = answer;
  const texts = useTexts();
  const highlighted = useHighlighted(desk.id);
  const marker = useRef<LeafletMarker>(null);
  const { icon, svg } = useMemo(() => markIcon(desk.label, styles.marker ?? ""), [desk.label]);
  const events = useMemo(() => eventsOf(desk.id, onSelect), [desk.id, onSelect]);
  const name = markerName(answer, visit, texts);
  const sign = signOf(answer);

  useEffect(() => {
    const element = marker.current?.getElement();
    if (!element) return;
    element.dataset.desk = desk.id;
    element.dataset.availability = availability;
    element.dataset.standing = standing;
    element.dataset.selected = String(selected);
    element.dataset.highlighted = String(highlighted);
    element.setAttribute("aria-label", name);
    element.setAttribute("aria-pressed", String(selected));
  }, [desk.id, availability, standing, selected, highlighted, name]);

  useEffect(() => setSide(marker.current?.getElement(), place.label), [place.label]);

  useEffect(() => drawSign(svg, sign), [svg, sign]);

  return (
    <Marker
      ref={marker}
      position={place.position}
      icon={icon}
      eventHandlers={events}
      zIndexOffset={selected || highlighted ? 1000 : 0}
    />
  );
}

/** Leaflet gives such a marker the role of a button, but leaves Enter and Space to us. */
function eventsOf(id: string, onSelect: (id: string) => void): LeafletEventHandlerFnMap {
  return {
    click: () => onSelect(id),
    // Two quick taps choose a desk twice; they do not zoom the map away from under it.
    dblclick: DomEvent.stop,
    keydown: ({ originalEvent: event }) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onSelect(id);
    },
    mouseover: () => highlight(id),
    mouseout: () => highlight(null),
  };
}
