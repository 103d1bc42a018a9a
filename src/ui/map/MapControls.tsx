import type { Map as LeafletMap } from "leaflet";
import { useCallback, useSyncExternalStore } from "react";
import type { Place } from "../../domain/origin";
import { useTexts } from "../../i18n/texts";
import { boundsOf, DESKS_PADDING } from "./extent";
import styles from "./MapControls.module.css";

interface Props {
  readonly map: LeafletMap;
  readonly points: readonly Place[];
}

/**
 * Beside the map, where they cover no desk. Leaflet's own buttons are links of 30 pixels with English names; these can
 * be tapped and speak the visitor's language.
 */
export function MapControls({ map, points }: Props) {
  const { t } = useTexts();
  const zoom = useZoom(map);
  const buttons = [
    {
      name: t("map.zoomIn"),
      sign: "M12 5v14M5 12h14",
      off: zoom >= map.getMaxZoom(),
      press: () => map.zoomIn(1),
    },
    { name: t("map.zoomOut"), sign: "M5 12h14", off: zoom <= map.getMinZoom(), press: () => map.zoomOut(1) },
    {
      name: t("map.all"),
      sign: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
      off: false,
      press: () => map.fitBounds(boundsOf(points), DESKS_PADDING),
    },
  ];
  return (
    <div className={styles.controls}>
      {buttons.map(({ name, sign, off, press }) => (
        <button
          key={sign}
          type="button"
          aria-label={name}
          title={name}
          aria-disabled={off}
          onClick={() => !off && press()}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={sign} />
          </svg>
        </button>
      ))}
    </div>
  );
}

function useZoom(map: LeafletMap): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      map.on("zoomend zoomlevelschange", listener);
      return () => {
        map.off("zoomend zoomlevelschange", listener);
      };
    },
    [map],
  );
  return useSyncExternalStore(subscribe, () => map.getZoom());
}
