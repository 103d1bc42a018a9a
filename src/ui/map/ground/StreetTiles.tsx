import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { embeddedMap, streetTiles } from "../mapSettings";
import { FetchedTileLayer } from "./FetchedTileLayer";

/** Whether streets are seen: not asked for, to save data; still on their way; there; or not to be had. */
export type TileStatus = "spared" | "loading" | "shown" | "failed";

/** Milliseconds between two questions while no street can be had. */
const AGAIN = 60_000;

/**
 * Street tiles over the embedded map. Without them the map is capped at the zoom at which it still shows something.
 * @param onStatus has to be stable
 */
export function StreetTiles({ onStatus }: { readonly onStatus: (status: TileStatus) => void }) {
  const map = useMap();
  useEffect(() => {
    const { url, patience, minZoom, maxZoom } = streetTiles;
    const layer = new FetchedTileLayer(url, patience, { minZoom, maxZoom });
    let last: TileStatus = "loading";
    const report = (status: TileStatus) => {
      last = status;
      map.setMaxZoom(status === "shown" ? maxZoom : embeddedMap.maxZoom);
      onStatus(status);
    };
    layer.on("tileload", () => report("shown"));
    layer.on("tileerror", () => {
      // One lost tile among others is a hole in the streets; no tile at all is no street map.
      if (!layer.getContainer()?.querySelector("img.leaflet-tile-loaded")) report("failed");
    });
    report("loading");
    layer.addTo(map);
    // Leaflet asks for all tiles again or for none: only where no street is seen can nothing be lost.
    const retry = () => {
      if (last === "failed" && document.visibilityState === "visible") layer.redraw();
    };
    window.addEventListener("online", retry);
    // No event tells that a server that was slow or away is back.
    const asking = setInterval(retry, AGAIN);
    return () => {
      clearInterval(asking);
      window.removeEventListener("online", retry);
      layer.remove();
      layer.off();
    };
  }, [map, onStatus]);
  return null;
}
