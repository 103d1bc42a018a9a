import type { Map as LeafletMap } from "leaflet";
import { useCallback, useSyncExternalStore } from "react";

/** The map's zoom, and anew when its limits change. */
export function useZoom(map: LeafletMap): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      map.on("zoomend zoomlevelschange", listener);
      return () => {
        map.off("zoomend zoomlevelschange", listener);
      };
    },
    [map],
  );
  return useSyncExternalStore(subscribe, () => map.getZoom());
}
