import type { Map as LeafletMap } from "leaflet";
import { useCallback, useSyncExternalStore } from "react";

/** What is seen of the map, as a text that differs when anything else is seen. */
export function useView(map: LeafletMap): string {
  const subscribe = useCallback(
    (listener: () => void) => {
      map.on("moveend resize", listener);
      return () => {
        map.off("moveend resize", listener);
      };
    },
    [map],
  );
  return useSyncExternalStore(subscribe, () => [map.getZoom(), map.getCenter(), map.getSize()].join(" "));
}
