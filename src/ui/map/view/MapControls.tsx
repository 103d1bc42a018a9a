import type { Map as LeafletMap } from "leaflet";
import type { LatLon } from "../../../domain/latLon";
import { useTexts } from "../../../i18n/texts";
import { IconButton } from "../../shared/IconButton";
import { boundsOf, DESKS_PADDING } from "./extent";
import styles from "./MapControls.module.css";
import { useZoom } from "./useZoom";

interface Props {
  readonly map: LeafletMap;
  readonly points: readonly LatLon[];
}

/**
 * Beside the map, where they cover no desk. Leaflet's own buttons are links of 30 pixels with English names; these can
 * be tapped and speak the visitor's language.
 */
export function MapControls({ map, points }: Props) {
  const { t } = useTexts();
  const zoom = useZoom(map);
  return (
    <div className={styles.controls}>
      <IconButton
        icon="plus"
        name={t("map.zoomIn")}
        disabled={zoom >= map.getMaxZoom()}
        onClick={() => map.zoomIn(1)}
      />
      <IconButton
        icon="minus"
        name={t("map.zoomOut")}
        disabled={zoom <= map.getMinZoom()}
        onClick={() => map.zoomOut(1)}
      />
      <IconButton
        icon="all"
        name={t("map.all")}
        onClick={() => map.fitBounds(boundsOf(points), DESKS_PADDING)}
      />
    </div>
  );
}
