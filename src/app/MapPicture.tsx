import { useTexts } from "../i18n/texts";
import styles from "./MapPicture.module.css";

/** A data address and the picture's size in pixels: drawn when the app is built, see data/basemap/picture.ts. */
declare const __MAP_PICTURE__: { readonly src: string; readonly width: number; readonly height: number };

/** Stands in the map's place until the map is there. */
export function MapPicture() {
  const { t } = useTexts();
  const { src, width, height } = __MAP_PICTURE__;
  return <img className={styles.picture} src={src} width={width} height={height} alt={t("map.picture")} />;
}
