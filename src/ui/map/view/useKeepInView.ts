import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import type { LatLon } from "../../../domain/latLon";

/** Pixels between a chosen marker and the map's edge. */
const EDGE: [number, number] = [64, 48];

/** However the map is zoomed, by wheel, by two fingers or by a double tap, the chosen desk stays in view. */
export function useKeepInView(map: LeafletMap, chosen: LatLon | null): void {
  useEffect(() => {
    if (!chosen) return;
    const keep = () => map.panInside([chosen.lat, chosen.lon], { padding: EDGE, animate: false });
    map.on("zoomend", keep);
    return () => {
      map.off("zoomend", keep);
    };
  }, [map, chosen]);
}
