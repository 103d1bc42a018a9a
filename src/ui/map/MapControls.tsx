import { DomEvent } from "leaflet";
import { useEffect, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import type { Point } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import { boundsOf, DESKS_PADDING } from "./extent";
import styles from "./MapControls.module.css";

/** Leaflet's own zoom buttons are links of 30 pixels with English names; these speak the visitor's language. */
export function MapControls({ points }: { readonly points: readonly Point[] }) {
  const { t } = useTexts();
  const map = useMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const controls = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (controls.current) DomEvent.disableClickPropagation(controls.current);
  }, []);
  const buttons = [
    { name: t("map.zoomIn"), sign: "M12 5v14M5 12h14", off: zoom >= map.getMaxZoom(), press: () => map.zoomIn(1) },
    { name: t("map.zoomOut"), sign: "M5 12h14", off: zoom <= map.getMinZoom(), press: () => map.zoomOut(1) },
    {
      name: t("map.all"),
      sign: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
      off: false,
      press: () => map.fitBounds(boundsOf(points), { padding: DESKS_PADDING }),
    },
  ];
  return (
    <div ref={controls} className={styles.controls}>
      {buttons.map(({ name, sign, off, press }) => (
        <button key={sign} type="button" aria-label={name} title={name} aria-disabled={off} onClick={() => !off && press()}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
    </div>
  );
}
