import type { Plugin } from "vite";

/** Modules below Leaflet's `src` that add to the map what moves it, and what draws on it. Nothing else imports them. */
const ADDED = [
  "map/handler/Map.Drag",
  "map/handler/Map.DoubleClickZoom",
  "map/handler/Map.Keyboard",
  "map/handler/Map.ScrollWheelZoom",
  "map/handler/Map.TouchZoom",
  "layer/vector/Renderer.getRenderer",
].map((path) => `leaflet/src/${path}.js`);

/**
 * What Leaflet asks of a browser, for those that the app is built for (see floor.ts): all have pointer events, SVG, 3D
 * transforms and passive listeners. What is not named here is an engine that is long gone, and so is not there.
 */
const BROWSER = `
  const agent = navigator.userAgent.toLowerCase(), chrome = agent.includes("chrome");
  export default {
    any3d: true, passiveEvents: true, pointer: true, svg: true, touch: true,
    touchNative: "ontouchstart" in window || "TouchEvent" in window,
    mobile: "orientation" in window || agent.includes("mobile"),
    chrome, safari: !chrome && agent.includes("safari"),
    mac: navigator.platform.startsWith("Mac"), linux: navigator.platform.startsWith("Linux"),
    retina: window.devicePixelRatio > 1,
  };`;

/**
 * What other modules import and have no use for here: drawing on a canvas or for Internet Explorer, marks that are dragged,
 * or have a picture.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  "leaflet/src/core/Browser.js": BROWSER,
  "leaflet/src/layer/vector/Canvas.js": "export const Canvas = null, canvas = null;",
  "leaflet/src/layer/vector/SVG.VML.js": "export const vmlCreate = null, vmlMixin = null;",
  "leaflet/src/layer/marker/Marker.Drag.js": "export const MarkerDrag = null;",
  "leaflet/src/layer/marker/Icon.Default.js": 'export { Icon as IconDefault } from "./Icon.js";',
};

/** NUL keeps other plugins from taking it for a file. */
const PARTS = "\0leaflet-parts";

/**
 * Leaflet without popups, controls, pictures laid over the map, a canvas and browsers of long ago, which nobody uses here.
 * Its package is one file of which the bundler can leave out nothing; of its sources, it leaves out what no module asks for.
 */
export const leafletParts: Plugin = {
  name: "leaflet-parts",
  apply: "build",
  enforce: "pre",
  resolveId: (id) => (id === "leaflet" ? PARTS : null),
  load: (id) =>
    id === PARTS
      ? [`export * from "leaflet/src/Leaflet.js";`, ...ADDED.map((path) => `import "${path}";`)].join("\n")
      : null,
  transform(code, id) {
    const [, path] = /\/(leaflet\/src\/.*)/.exec(id) ?? [];
    if (!path) return null;
    return { code: STAND_INS[path] ?? code, map: null, moduleSideEffects: ADDED.includes(path) };
  },
};
