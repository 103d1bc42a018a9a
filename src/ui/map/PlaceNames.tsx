import { divIcon, layerGroup, marker } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Point } from "../../domain/directory";
import type { Place } from "./basemap";
import { places } from "./basemap";
import { inTurns } from "./inTurns";
import { panes } from "./mapSettings";
import styles from "./PlaceNames.module.css";

/** The zoom from which towns of a rank are named; so that names do not crowd. */
const FROM_ZOOM: Readonly<Record<number, number>> = { 1: 6, 2: 8, 3: 9.25 };

/** In degrees of latitude, about 6 km: a town this near a desk is named by the desk's own label. */
const NEAR = 0.055;

/** Names of towns on the embedded map; street tiles cover them with their own. @param desks has to be stable */
export function PlaceNames({ desks }: { readonly desks: readonly Point[] }) {
  const map = useMap();
  useEffect(() => {
    const pane = "places";
    const element = map.getPane(pane) ?? map.createPane(pane);
    element.style.zIndex = String(panes.places);
    element.setAttribute("aria-hidden", "true");
    const shown = layerGroup().addTo(map);
    let free: readonly Place[] = [];
    const draw = () => {
      shown.clearLayers();
      for (const place of free.filter(({ rank }) => map.getZoom() >= (FROM_ZOOM[rank] ?? 9))) {
        const text = document.createElement("span");
        text.textContent = place.name;
        const icon = divIcon({ className: styles.place ?? "", html: text, iconSize: [0, 0] });
        shown.addLayer(marker([place.lat, place.lon], { icon, pane, interactive: false, keyboard: false }));
      }
    };
    const cancel = inTurns([
      () => {
        free = places().filter((place) => !desks.some((desk) => near(desk, place)));
        draw();
      },
    ]);
    map.on("zoomend", draw);
    return () => {
      cancel();
      map.off("zoomend", draw);
      shown.remove();
    };
  }, [map, desks]);
  return null;
}

function near(desk: Point, place: Place): boolean {
  const perDegree = Math.cos((desk.lat * Math.PI) / 180);
  return Math.hypot(desk.lat - place.lat, (desk.lon - place.lon) * perDegree) < NEAR;
}
