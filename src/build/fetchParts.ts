import type { Plugin } from "vite";

/** Vite's name for the function that it puts around each `import()` of the app. */
const PRELOADER = "\0vite/preload-helper.js";

/** From the project's root. */
const FETCHER = "/src/offline/fetchPart.ts";

/** Parts that come later are fetched by a function of the app, in the place of Vite's own function. */
export const fetchParts: Plugin = {
  name: "fetch-parts",
  apply: "build",
  enforce: "pre",
  load: (id) =>
    id === PRELOADER ? `export { fetchPart as __vitePreload } from ${JSON.stringify(FETCHER)};` : null,
};
