import type { Map as LeafletMap } from "leaflet";
import { useCallback, useSyncExternalStore } from "react";

interface Zoom {
  readonly zoom: number;
  readonly min: number;
  readonly max: number;
}

/** The map's zoom and its limits, of which the upper one changes as streets come and go. */
export function useZoom(map: LeafletMap): Zoom {
  const subscribe = useCallback(
    (listener: () => void) => {
      map.on("zoomend zoomlevelschange", listener);
      return () => {
        map.off("zoomend zoomlevelschange", listener);
      };
    },
    [map],
  );
  return {
    zoom: useSyncExternalStore(subscribe, () => map.getZoom()),
    min: useSyncExternalStore(subscribe, () => map.getMinZoom()),
    max: useSyncExternalStore(subscribe, () => map.getMaxZoom()),
  };
}
