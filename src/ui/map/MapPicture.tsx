import { createContext, use, useLayoutEffect, useRef } from "react";
import styles from "./MapPicture.module.css";

/** The picture that the build drew into the page (src/build/BuiltPicture.tsx); null where there is none, as in development. */
export const PictureContext = createContext<SVGSVGElement | null>(null);

/** id of the picture in the page as built */
export const PICTURE = "map-picture";

/** Stands in the map's place until the map is there: the very picture of the built page. */
export function MapPicture() {
  const picture = use(PictureContext);
  const frame = useRef<HTMLDivElement>(null);
  // Before the live page is seen: it takes the place of a page that has the picture.
  useLayoutEffect(() => {
    if (picture) frame.current?.replaceChildren(picture);
  }, [picture]);
  return <div ref={frame} className={styles.frame} />;
}

/** A copy of the picture in the page as it was built; null where it has none. */
export function pictureIn(page: Document): SVGSVGElement | null {
  const picture = page.getElementById(PICTURE)?.cloneNode(true);
  return picture instanceof SVGSVGElement ? picture : null;
}
