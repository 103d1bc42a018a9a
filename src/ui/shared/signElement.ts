import styles from "./Sign.module.css";
import type { Sign } from "./signs";
import { PATHS } from "./signs";

const SVG = "http://www.w3.org/2000/svg";

/** An empty sign for where React does not draw: a marker of the map. */
export function signElement(): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", styles.sign ?? "");
  svg.setAttribute("viewBox", "0 0 32 32");
  svg.setAttribute("aria-hidden", "true");
  return svg;
}

/** Makes it the given sign; the element stays, and so does the focus around it. */
export function drawSign(svg: SVGSVGElement, sign: Sign): void {
  svg.dataset.sign = sign;
  svg.replaceChildren(
    ...PATHS[sign].map(({ stroke, d }) => {
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("class", styles[stroke] ?? "");
      path.setAttribute("d", d);
      return path;
    }),
  );
}
