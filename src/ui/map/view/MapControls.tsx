import type { Map as LeafletMap } from "leaflet";
import type { ReactNode } from "react";
import type { LatLon } from "../../../domain/latLon";
import { useTexts } from "../../../i18n/texts";
import { IconButton } from "../../shared/IconButton";
import * as icons from "../icons";
import { boundsOf, DESKS_PADDING } from "./extent";
import styles from "./MapControls.module.css";
import { useZoom } from "./useZoom";

interface Props {
  readonly map: LeafletMap;
  readonly points: readonly LatLon[];
  /** the chosen desk, around which the map is zoomed */
  readonly chosen: LatLon | null;
  /** the list is covered by the panel: the map has all the room there is */
  readonly covered: boolean;
  readonly full: boolean;
  readonly onFull: (full: boolean) => void;
  /** what stands beside them */
  readonly children: ReactNode;
}

/** What stays in sight when the map is zoomed: the point nearest to its middle; none where none is seen. */
const nearestInSight = (map: LeafletMap, points: readonly LatLon[]): LatLon | undefined =>
  points
    .map(({ lat, lon }) => ({ lat, lon, away: map.getCenter().distanceTo([lat, lon]) }))
    .filter(({ lat, lon }) => map.getBounds().contains([lat, lon]))
    .sort((a, b) => a.away - b.away)[0];

/**
 * On the map's edge, where no desk lies (see DESKS_PADDING). Leaflet's own buttons are links of 30 pixels with English
 * names; these can be tapped and speak the visitor's language.
 */
export function MapControls({ map, points, chosen, covered, full, onFull, children }: Props) {
  const { t } = useTexts();
  const { zoom, min, max } = useZoom(map);
  const zoomBy = (step: number) => {
    const kept = chosen ?? nearestInSight(map, points);
    if (kept) map.setZoomAround([kept.lat, kept.lon], zoom + step);
    else map.setZoom(zoom + step);
  };
  return (
    <>
      <div className={styles.zoom}>
        <IconButton
          icon={icons.plus}
          name={t("map.zoomIn")}
          disabled={zoom >= max}
          onClick={() => zoomBy(1)}
        />
        <IconButton
          icon={icons.minus}
          name={t("map.zoomOut")}
          disabled={zoom <= min}
          onClick={() => zoomBy(-1)}
        />
      </div>
      <div className={styles.size} data-full={full}>
        {!covered && (
          <IconButton
            icon={full ? icons.shrink : icons.grow}
            name={t(full ? "map.shrink" : "map.grow")}
            onClick={() => onFull(!full)}
          />
        )}
        <span className={styles.all}>
          <IconButton
            icon={icons.all}
            name={t("map.all")}
            onClick={() => map.fitBounds(boundsOf(points), DESKS_PADDING)}
          />
        </span>
        {children}
      </div>
    </>
  );
}
