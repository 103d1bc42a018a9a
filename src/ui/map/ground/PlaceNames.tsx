import { divIcon, layerGroup, marker } from "leaflet";
import { useEffect, useMemo } from "react";
import { useMap } from "react-leaflet";
import type { LatLon } from "../../../domain/latLon";
import type { Place } from "../../../domain/place";
import { MARKER_SIZE, panes } from "../mapSettings";
import { around, overlap } from "../markers/placeLabels";
import { takenByDesks } from "../markers/takenByDesks";
import type { MarkerPlace } from "../markers/useMarkerLayout";
import { towns } from "./basemap";
import styles from "./PlaceNames.module.css";

/** The zoom from which towns of a rank are named; so that names do not crowd. */
const FROM_ZOOM: Readonly<Record<number, number>> = { 1: 6, 2: 8, 3: 9.25 };

/** Pixels: what a name takes at most, and a line. */
const WIDTH = 64;
const LINE = 16;

interface Props {
  readonly layout: readonly MarkerPlace[];
  /** those that have a mark with a name beside it; has to be stable */
  readonly marked: readonly Place[];
  /** where the visitor's own mark stands */
  readonly origin: LatLon | null;
}

/**
 * Names of towns on the embedded map; street tiles cover them with their own. A name that would lie under a marker or its
 * label is left out: the label mostly says the same.
 */
export function PlaceNames({ layout, marked, origin }: Props) {
  const map = useMap();
  const pane = useMemo(() => {
    const element = map.getPane("places") ?? map.createPane("places");
    element.style.zIndex = String(panes.places);
    element.setAttribute("aria-hidden", "true");
    element.setAttribute("translate", "no");
    return "places";
  }, [map]);
  useEffect(() => {
    const zoom = map.getZoom();
    const pixel = (lat: number, lon: number) => map.project([lat, lon], zoom);
    const points = [...marked.map(({ point }) => point), ...(origin ? [origin] : [])];
    const marks = points.map(({ lat, lon }) => {
      const { x, y } = pixel(lat, lon);
      return around(x, y, WIDTH, MARKER_SIZE);
    });
    const taken = [...takenByDesks(layout, MARKER_SIZE, map), ...marks];
    const shown = layerGroup().addTo(map);
    for (const { name, rank, lat, lon } of towns()) {
      const { x, y } = pixel(lat, lon);
      const box = around(x, y, WIDTH, LINE);
      if (zoom < (FROM_ZOOM[rank] ?? 9) || taken.some((other) => overlap(other, box))) continue;
      const text = document.createElement("span");
      text.textContent = name;
      const icon = divIcon({ className: styles.place ?? "", html: text, iconSize: [0, 0] });
      shown.addLayer(marker([lat, lon], { icon, pane, interactive: false, keyboard: false }));
    }
    return () => {
      shown.remove();
    };
  }, [map, pane, layout, marked, origin]);
  return null;
}
