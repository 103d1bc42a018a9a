import { useCallback, useState } from "react";
import { Circle, useMap, useMapEvents } from "react-leaflet";
import type { Desk } from "../../domain/directory";
import styles from "./AccuracyCircle.module.css";
import { STREET_ZOOM } from "./mapSettings";

/** At street zoom: within this circle lies the chosen desk, whose point is an estimate. */
export function AccuracyCircle({ desk }: { readonly desk: Desk | null }) {
  const map = useMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: useCallback(() => setZoom(map.getZoom()), [map]) });
  if (!desk || zoom < STREET_ZOOM) return null;
  const { lat, lon, accuracy } = desk.point;
  return <Circle center={[lat, lon]} radius={accuracy} interactive={false} className={styles.circle ?? ""} />;
}
