import { divIcon, layerGroup, marker } from "leaflet";
import { useEffect, useMemo } from "react";
import { useMap } from "react-leaflet";
import type { LatLon } from "../../../domain/latLon";
import { MARKER_SIZE, panes } from "../mapSettings";
import type { Layout } from "../markers/layOut";
import { around, overlap } from "../markers/placeLabels";
import { takenByMarks } from "../markers/takenByMarks";
import { towns } from "./basemap";
import styles from "./PlaceNames.module.css";

/** The zoom from which towns of a rank are named; so that names do not crowd. */
const FROM_ZOOM: Readonly<Record<number, number>> = { 1: 6, 2: 8, 3: 9.25 };

/** Pixels: what a name takes at most, and a line. */
const WIDTH = 64;
const LINE = 16;

interface Props {
  readonly layout: Layout;
  /** where the visitor's own mark stands */
  readonly origin: LatLon | null;
}

/**
 * Names of towns on the embedded map; street tiles cover them with their own. A name that would lie under a marker or its
 * label is left out: the label mostly says the same.
 */
export function PlaceNames({ layout, origin }: Props) {
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
    const here = (origin ? [origin] : []).map(({ lat, lon }) => {
      const { x, y } = pixel(lat, lon);
      return around(x, y, WIDTH, MARKER_SIZE);
    });
    const taken = [...takenByMarks([...layout.desks, ...layout.places], MARKER_SIZE, map), ...here];
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
  }, [map, pane, layout, origin]);
  return null;
}
