import { Circle, useMap } from "react-leaflet";
import type { Desk } from "../../domain/desk";
import styles from "./AccuracyCircle.module.css";
import { STREET_ZOOM } from "./mapSettings";
import { useZoom } from "./view/useZoom";

/** At street zoom: within this circle lies the chosen desk, whose point is an estimate. */
export function AccuracyCircle({ desk }: { readonly desk: Desk | null }) {
  const { zoom } = useZoom(useMap());
  if (!desk || zoom < STREET_ZOOM) return null;
  const { lat, lon, accuracy } = desk.point;
  return <Circle center={[lat, lon]} radius={accuracy} interactive={false} className={styles.circle ?? ""} />;
}
