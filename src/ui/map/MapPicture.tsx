import { createContext, use, useEffect, useRef } from "react";
import styles from "./MapPicture.module.css";

/** The picture that the build drew into the page (src/build/BuiltPicture.tsx); null where there is none, as in development. */
export const PictureContext = createContext<SVGSVGElement | null>(null);

/** id of the picture in the page as built */
export const PICTURE = "map-picture";

/** Stands in the map's place until the map is there: the very picture of the built page. */
export function MapPicture() {
  const picture = use(PictureContext);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (picture) frame.current?.replaceChildren(picture);
  }, [picture]);
  return <div ref={frame} className={styles.frame} />;
}

/** The picture in the page as it was built, which the live page goes on showing; null where it has none. */
export function pictureIn(page: Document): SVGSVGElement | null {
  const element = page.getElementById(PICTURE);
  return element instanceof SVGSVGElement ? element : null;
}
