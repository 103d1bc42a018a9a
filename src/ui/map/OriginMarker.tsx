import { Circle, CircleMarker } from "react-leaflet";
import type { Origin } from "../../domain/origin";
import styles from "./OriginMarker.module.css";

/** Pixels. */
const RADIUS = 8;

/** Where the visitor is: a point, and the circle within which the device says that it is. The list says it in words. */
export function OriginMarker({ origin: { lat, lon, accuracy } }: { readonly origin: Origin }) {
  return (
    <>
      {accuracy !== null && (
        <Circle center={[lat, lon]} radius={accuracy} interactive={false} className={styles.accuracy ?? ""} />
      )}
      <CircleMarker center={[lat, lon]} radius={RADIUS} interactive={false} className={styles.here ?? ""} />
    </>
  );
}
