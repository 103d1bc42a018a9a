import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type CssNode, generate, List, parse, walk } from "css-tree";
import type { Plugin } from "vite";

/** What `leafletParts` leaves out: the beginnings of its classes, after "leaflet-". */
const UNUSED = [
  "attribution",
  "bar",
  "bottom",
  "control",
  "crosshair",
  "default-icon",
  "div-icon",
  "image-layer",
  "left",
  "marker-shadow",
  "popup",
  "right",
  "shadow-pane",
  "tooltip",
  "top",
  "vml-shape",
  "zoom-box",
].map((name) => `leaflet-${name}`);

const IMPORT = /@import "(leaflet\/[^"]+)" layer\((\w+)\);/;

/** Leaflet's styles without those for controls, popups, tooltips and pictures laid over the map. */
export const leafletStyles: Plugin = {
  name: "leaflet-styles",
  apply: "build",
  enforce: "pre",
  transform: {
    filter: { id: /src\/ui\/map\/leaflet\.css$/ },
    handler(code) {
      const [, file = "", layer] = IMPORT.exec(code) ?? [];
      if (!layer) this.error("leaflet.css imports no styles of Leaflet");
      const path = createRequire(import.meta.url).resolve(file);
      return code.replace(IMPORT, () => `@layer ${layer}{${used(readFileSync(path, "utf8"))}}`);
    },
  },
};

function used(styles: string): string {
  const sheet = parse(styles);
  walk(sheet, {
    visit: "Rule",
    enter({ prelude }, item, list) {
      if (prelude.type !== "SelectorList") return;
      prelude.children = new List<CssNode>().fromArray(prelude.children.toArray().filter(isUsed));
      if (prelude.children.isEmpty) list?.remove(item);
    },
  });
  return generate(sheet);
}

function isUsed(selector: CssNode): boolean {
  let used = true;
  walk(selector, (node) => {
    if (node.type !== "ClassSelector") return;
    if (UNUSED.some((name) => node.name === name || node.name.startsWith(`${name}-`))) used = false;
  });
  return used;
}
