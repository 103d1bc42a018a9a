import { readFileSync } from "node:fs";
import type { Plugin, UserConfig } from "vite";
import { createServer } from "vite";
import type { WrittenBuiltIn } from "../directory/builtIn";
import { writeBuiltIn } from "../directory/builtIn";
import { link } from "../directory/link";
import { amsterdamWallTime } from "../domain/amsterdamTime";
import { english } from "../i18n/languages";
import { builtDirectory } from "./builtDirectory";
import { pictureGround } from "./pictureGround";

/** Writes the directory into every page, in development too: the app always begins with one. */
export const writeDirectory: Plugin = {
  name: "write-directory",
  transformIndexHtml: {
    order: "pre",
    handler: (html) => html.replace("<!-- directory -->", () => writeBuiltIn(builtDirectory())),
  },
};

/** Writes the first screen into the built page. @param common what the app is compiled with, so that both give the same */
export const prerenderPage = (common: UserConfig): Plugin => ({
  name: "prerender-page",
  apply: "build",
  transformIndexHtml: {
    order: "pre",
    handler: async (html) => {
      const page = await prerendered(builtDirectory(), common);
      return html.replace("<!-- page -->", () => page);
    },
  },
});

/** Through a server of Vite's own: it loads TypeScript and CSS modules as the build does (`runnerImport` knows no CSS modules). */
async function prerendered({ written, at }: WrittenBuiltIn, common: UserConfig): Promise<string> {
  const directory = link(written);
  const basemap = JSON.parse(readFileSync("data/basemap/basemap.topo.json", "utf8"));
  const server = await createServer({
    ...common,
    configFile: false,
    appType: "custom",
    logLevel: "warn",
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { prerender } = await server.ssrLoadModule("/src/build/prerender.tsx");
    return await prerender(english, directory, pictureGround(basemap), amsterdamWallTime(at).day);
  } finally {
    await server.close();
  }
}
