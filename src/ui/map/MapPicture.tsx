import { createContext, use } from "react";
import { useTexts } from "../../i18n/texts";
import styles from "./MapPicture.module.css";

/** A picture of the embedded map with the desks, drawn by the build (src/build/mapPicture.ts). */
export interface Picture {
  /** a data address */
  readonly src: string;
  /** pixels */
  readonly width: number;
  readonly height: number;
}

/** Comes with the built page; null where there is none, as in development. */
export const PictureContext = createContext<Picture | null>(null);

const ID = "map-picture";

/** Stands in the map's place until the map is there. */
export function MapPicture() {
  const { t } = useTexts();
  const picture = use(PictureContext);
  return picture && <img id={ID} className={styles.picture} {...picture} alt={t("map.picture")} />;
}

/** The picture in the page as it was built, which the live page goes on showing; null where it has none. */
export function pictureIn(page: Document): Picture | null {
  const element = page.getElementById(ID);
  if (!(element instanceof HTMLImageElement)) return null;
  const { src, width, height } = element;
  return { src, width, height };
}
