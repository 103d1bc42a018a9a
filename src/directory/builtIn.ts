import type { Directory } from "../domain/directory";

/** A picture of the embedded map with the desks, drawn by the build (data/basemap/picture.ts). */
export interface MapPicture {
  /** a data address */
  readonly src: string;
  /** pixels */
  readonly width: number;
  readonly height: number;
}

/** What the page was built with. The directory was checked by the build, so the visitor's device need not. */
export interface BuiltIn {
  readonly directory: Directory;
  /** milliseconds since 1970 */
  readonly builtAt: number;
  readonly mapPicture: MapPicture;
}

/** id of the element that holds it as JSON */
const ELEMENT = "built-in-directory";

/** For the page's source. `<` is written so that no text can end the element. */
export function writeBuiltIn(builtIn: BuiltIn): string {
  const json = JSON.stringify(builtIn).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="${ELEMENT}">${json}</script>`;
}

/** From the page; null where it was not built with one, as in development. */
export function readBuiltIn(page: Document): BuiltIn | null {
  const text = page.getElementById(ELEMENT)?.textContent;
  return text ? JSON.parse(text) : null;
}
