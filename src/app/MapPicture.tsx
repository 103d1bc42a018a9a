import { createContext, use } from "react";
import type { MapPicture as Picture } from "../directory/builtIn";
import { useTexts } from "../i18n/texts";
import styles from "./MapPicture.module.css";

/** Comes with the built page; null where there is none, as in development. */
export const MapPictureContext = createContext<Picture | null>(null);

/** Stands in the map's place until the map is there. */
export function MapPicture() {
  const { t } = useTexts();
  const picture = use(MapPictureContext);
  return picture && <img className={styles.picture} {...picture} alt={t("map.picture")} />;
}
