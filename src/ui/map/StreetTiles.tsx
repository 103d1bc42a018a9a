import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { FetchedTileLayer } from "./FetchedTileLayer";
import { embeddedMap, streetTiles } from "./mapSettings";

/** Whether streets are seen: still on their way, there, or not to be had. */
export type TileStatus = "loading" | "shown" | "failed";

/**
 * Street tiles over the embedded map. Without them the map is capped at the zoom at which it still shows something.
 * @param onStatus has to be stable
 */
export function StreetTiles({ onStatus }: { readonly onStatus: (status: TileStatus) => void }) {
  const map = useMap();
  useEffect(() => {
    const { url, patience, minZoom, maxZoom } = streetTiles;
    const layer = new FetchedTileLayer(url, patience, { minZoom, maxZoom });
    const report = (status: TileStatus) => {
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
    // Back online, tiles that failed are asked for again.
    const retry = () => layer.redraw();
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("online", retry);
      layer.remove();
      layer.off();
    };
  }, [map, onStatus]);
  return null;
}
