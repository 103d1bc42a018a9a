import type { FeatureCollection } from "geojson";
import type { Layer, Map as LeafletMap } from "leaflet";
import { geoJSON, svg } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { inSeparateTasks } from "../inSeparateTasks";
import { panes } from "../mapSettings";
import { shapesOf } from "./basemap";
import styles from "./EmbeddedMap.module.css";
import "./ground.css";

/** From the ground up: object of the topology, pane, style. */
const layers = [
  { name: "land", pane: "land", className: styles.land },
  { name: "provinces", pane: "land", className: styles.province },
  // The drawing of the provinces counts some waters as land.
  { name: "lakes", pane: "land", className: styles.lake },
  { name: "rivers", pane: "lines", className: styles.river },
  { name: "railways", pane: "lines", className: styles.railway },
  { name: "motorways", pane: "lines", className: styles.motorway },
] as const;

interface Props {
  /** told once all of it is there; has to be stable */
  readonly onDrawn: (drawn: boolean) => void;
}

/** The Netherlands as lines and areas that come with the app: always drawn, also without a connection. */
export function EmbeddedMap({ onDrawn }: Props) {
  const map = useMap();
  useEffect(() => {
    const drawn: Layer[] = [];
    const draws = layers.map((layer) => () => void drawn.push(drawLayer(layer, map)));
    const cancel = inSeparateTasks([...draws, () => onDrawn(true)]);
    return () => {
      cancel();
      for (const layer of drawn) layer.remove();
    };
  }, [map, onDrawn]);
  return null;
}

function drawLayer({ name, pane, className = "" }: (typeof layers)[number], map: LeafletMap): Layer {
  const element = map.getPane(pane) ?? map.createPane(pane);
  element.style.zIndex = String(panes[pane]);
  element.setAttribute("aria-hidden", "true");
  const shapes: FeatureCollection = { type: "FeatureCollection", features: [...shapesOf(name)] };
  // It draws well beyond the window, so that a pan shows no bare edge.
  const renderer = svg({ pane, padding: 0.5 });
  return geoJSON(shapes, {
    pane,
    interactive: false,
    style: (shape) => ({
      renderer,
      className: `${className} ${shape?.properties?.country === "NL" ? styles.home : ""}`,
    }),
  }).addTo(map);
}
