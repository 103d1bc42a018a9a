import { divIcon, layerGroup, marker } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { LatLon } from "../../../domain/latLon";
import { kilometresBetween } from "../../../domain/latLon";
import { inSeparateTasks } from "../inSeparateTasks";
import { panes } from "../mapSettings";
import type { NamedTown } from "./basemap";
import { towns } from "./basemap";
import styles from "./PlaceNames.module.css";

/** The zoom from which towns of a rank are named; so that names do not crowd. */
const FROM_ZOOM: Readonly<Record<number, number>> = { 1: 6, 2: 8, 3: 9.25 };

/** Kilometres: a town this near a desk is named by the desk's own label. */
const NEAR = 6;

/** Names of towns on the embedded map; street tiles cover them with their own. @param except towns near these go without; has to be stable */
export function PlaceNames({ except }: { readonly except: readonly LatLon[] }) {
  const map = useMap();
  useEffect(() => {
    const pane = "places";
    const element = map.getPane(pane) ?? map.createPane(pane);
    element.style.zIndex = String(panes.places);
    element.setAttribute("aria-hidden", "true");
    const shown = layerGroup().addTo(map);
    let named: readonly NamedTown[] = [];
    const draw = () => {
      shown.clearLayers();
      for (const place of named.filter(({ rank }) => map.getZoom() >= (FROM_ZOOM[rank] ?? 9))) {
        const text = document.createElement("span");
        text.textContent = place.name;
        const icon = divIcon({ className: styles.place ?? "", html: text, iconSize: [0, 0] });
        shown.addLayer(marker([place.lat, place.lon], { icon, pane, interactive: false, keyboard: false }));
      }
    };
    const cancel = inSeparateTasks([
      () => {
        named = towns().filter((town) => except.every((desk) => kilometresBetween(desk, town) >= NEAR));
        draw();
      },
    ]);
    map.on("zoomend", draw);
    return () => {
      cancel();
      map.off("zoomend", draw);
      shown.remove();
    };
  }, [map, except]);
  return null;
}
