import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { getManifest } from "workbox-build";
import type { Language } from "../../i18n/languages";
import { folderOf, homeOf, languages } from "../../i18n/languages";
import { MESSAGES } from "../catalogues/messagesFile";
import { targets } from "../floor";

/** The place in src/offline/worker.ts where the files stand that a version keeps. */
const PLACE = "self.__WB_MANIFEST";

/**
 * Puts a service worker beside the page of each language: it keeps that page and all files of the app, but no other
 * language's. Each file is kept with its checksum, so a version that arrives damaged is refused and the working one
 * stays. Map tiles are left to the browser's own cache; the directory is kept by the page, once it has been checked
 * (src/directory/keptDirectory.ts).
 */
export const writeWorkers = (): Plugin => {
  let folder = "";
  return {
    name: "write-workers",
    apply: "build",
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    // The checksums are of the files as they were written.
    async writeBundle() {
      const script = await workerScript();
      if (script.split(PLACE).length !== 2) throw new Error(`the service worker has not one ${PLACE}`);
      for (const language of languages) {
        const kept = JSON.stringify(await keptFiles(folder, language));
        writeFileSync(
          join(folder, folderOf(language), "sw.js"),
          script.replace(PLACE, () => kept),
        );
      }
    },
  };
};

/** A classic script: not every browser lets a service worker be a module. */
async function workerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: targets.scripts,
      lib: { entry: "src/offline/worker.ts", formats: ["iife"], name: "worker" },
    },
  });
  const [output] = [built].flat();
  if (!output || !("output" in output)) throw new Error("the service worker was not built");
  return output.output[0].code;
}

/** Addresses from the worker's own, with revision and checksum. */
async function keptFiles(folder: string, language: Language) {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: [
      `${folderOf(language)}index.html`,
      "icon.svg",
      "assets/*.{js,css}",
      `${MESSAGES}/${language.code}-*.js`,
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  const own = folderOf(language);
  return manifestEntries.map((entry) => ({
    ...entry,
    url: own && entry.url.startsWith(own) ? entry.url.slice(own.length) : `${homeOf(language)}${entry.url}`,
    integrity: checksum(join(folder, entry.url)),
  }));
}

/** As browsers compare it (W3C Subresource Integrity). */
function checksum(file: string): string {
  return `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;
}
