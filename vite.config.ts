import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin, UserConfig } from "vite";
import { createServer } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { mapPicture, PICTURE_SIZE } from "./data/basemap/picture";
import type { BuiltIn } from "./src/directory/builtIn";
import { writeBuiltIn } from "./src/directory/builtIn";
import type { Lifeline } from "./src/directory/lifeline";
import { parseDirectory } from "./src/directory/parseDirectory";
import { workerOptions } from "./src/offline/workerOptions";

const DIRECTORY = "data/directory.json";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

// A malformed directory stops the build here, with a message that names the place.
const directory = parseDirectory(read(DIRECTORY));

const lifeline: Lifeline = {
  tel: directory.contact.phone.tel,
  national: directory.contact.phone.national,
  international: directory.contact.phone.international,
  addresses: directory.desks.map(({ name, street, postcode, city }) => ({
    name,
    address: `${street}, ${postcode} ${city}`,
  })),
};

const picture = mapPicture(
  JSON.parse(read("data/basemap/basemap.topo.json")),
  directory.desks.map(({ point }) => point),
);
const mapPictureOf = { src: `data:image/svg+xml,${encodeURIComponent(picture)}`, ...PICTURE_SIZE };

/** The same for the browser's code and for the prerendering, so that both give the same page. */
const shared = {
  // Relative addresses: the built folder works under any path of any server.
  base: "./",
  plugins: [react()],
  define: {
    __LIFELINE__: JSON.stringify(lifeline),
  },
  css: { modules: { generateScopedName: "[name]_[local]" } },
} satisfies UserConfig;

/** Puts the directory beside the built app, under its own name: a corrected file there needs no new build. */
const emitDirectory: Plugin = {
  name: "emit-directory",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: DIRECTORY, source: read(DIRECTORY) });
  },
};

/** Through a server of Vite's own, since only that loads TypeScript and CSS modules as the build does. */
async function prerendered(builtIn: BuiltIn): Promise<string> {
  const server = await createServer({
    ...shared,
    configFile: false,
    appType: "custom",
    logLevel: "warn",
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { prerender } = await server.ssrLoadModule("/src/prerender.tsx");
    return prerender(builtIn);
  } finally {
    await server.close();
  }
}

/** Writes the first screen, and the directory it shows, into the page. */
const prerenderPage: Plugin = {
  name: "prerender-page",
  apply: "build",
  transformIndexHtml: {
    order: "pre",
    async handler(html) {
      const builtIn = { directory, builtAt: Date.now(), mapPicture: mapPictureOf };
      const page = await prerendered(builtIn);
      return html
        .replace("<!-- page -->", () => page)
        .replace("<!-- directory -->", () => writeBuiltIn(builtIn));
    },
  },
};

/** Puts the first screen's styles into the page: one round trip less before anything is seen. */
const inlineStyles: Plugin = {
  name: "inline-styles",
  apply: "build",
  enforce: "post",
  generateBundle(_, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset") return;
    page.source = String(page.source).replace(
      /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g,
      (link, file: string) => {
        const styles = bundle[file];
        if (styles?.type !== "asset") return link;
        delete bundle[file];
        return `<style>${String(styles.source)}</style>`;
      },
    );
  },
};

let builtFolder = "";

/** The service worker's checksums are of the files as they were written. */
const findBuiltFolder: Plugin = {
  name: "find-built-folder",
  configResolved({ root, build }) {
    builtFolder = resolve(root, build.outDir);
  },
};

export default defineConfig({
  ...shared,
  plugins: [
    ...shared.plugins,
    emitDirectory,
    prerenderPage,
    inlineStyles,
    findBuiltFolder,
    VitePWA(workerOptions(() => builtFolder)),
  ],
  // Leaflet's own pictures would travel with its styles; the app uses none of them.
  build: { assetsInlineLimit: 0 },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          environment: "node",
          include: ["tests/*.test.ts", "tests/{domain,directory,url,i18n,data}/**/*.test.ts"],
          setupFiles: ["tests/support/quiet.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "proof",
          environment: "node",
          include: ["tests/proof/**/*.test.ts"],
          setupFiles: ["tests/support/quiet.ts"],
          // The oracles read the process's own zone.
          env: { TZ: "Europe/Amsterdam" },
        },
      },
      {
        extends: true,
        test: {
          name: "screens",
          environment: "jsdom",
          include: ["tests/{app,ui,flows}/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/quiet.ts", "tests/support/screen.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/support/globalSetup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two files at once: they wait more than they compute.
          maxWorkers: 2,
        },
      },
    ],
  },
});
