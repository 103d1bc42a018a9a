import type { LatLng } from "leaflet";
import { memo } from "react";
import { CircleMarker, Polyline } from "react-leaflet";
import type { LatLon } from "../../../domain/latLon";
import styles from "./LeaderLine.module.css";

interface Props {
  readonly from: LatLon;
  readonly to: LatLng;
}

/** From a point to its marker, which had to give way to another; hidden below a marker that stands in its place. */
export const LeaderLine = memo(function LeaderLine({ from, to }: Props) {
  const point: [number, number] = [from.lat, from.lon];
  return (
    <>
      <Polyline positions={[point, to]} interactive={false} className={styles.line ?? ""} />
      <CircleMarker center={point} radius={3} interactive={false} className={styles.point ?? ""} />
    </>
  );
});
