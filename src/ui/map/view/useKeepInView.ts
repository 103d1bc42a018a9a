import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import type { LatLon } from "../../../domain/latLon";
import { CHOSEN_PADDING } from "./extent";

/** However the map is zoomed, by wheel, by two fingers or by a double tap, the chosen desk stays in view. */
export function useKeepInView(map: LeafletMap, chosen: LatLon | null): void {
  useEffect(() => {
    if (!chosen) return;
    const keep = () => map.panInside([chosen.lat, chosen.lon], { padding: CHOSEN_PADDING, animate: false });
    map.on("zoomend", keep);
    return () => {
      map.off("zoomend", keep);
    };
  }, [map, chosen]);
}
