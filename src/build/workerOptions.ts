import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { VitePWAOptions } from "vite-plugin-pwa";
import type { ManifestTransform } from "workbox-build";

/**
 * For the build: the app as something to install, and the service worker that keeps it for use without a network.
 * Each file is kept with its checksum, so a version that arrives damaged is refused and the working one stays. Map
 * tiles are left to the browser's own cache; the directory is kept by the page, once it has been checked
 * (src/directory/keptDirectory.ts).
 */
export const workerOptions: Partial<VitePWAOptions> = {
  integration: {
    // The checksums are of the files as they were written.
    configureOptions: ({ root, build }, options) => {
      const folder = resolve(root, build.outDir);
      const withChecksums: ManifestTransform = (entries) => ({
        manifest: entries.map((entry) => ({ ...entry, integrity: checksum(join(folder, entry.url)) })),
      });
      options.workbox = { ...options.workbox, manifestTransforms: [withChecksums] };
    },
  },
  // The page registers it when it has a moment (src/offline/useNewVersion.ts), and asks before it changes versions.
  injectRegister: null,
  registerType: "prompt",
  includeManifestIcons: false,
  manifest: {
    name: "IND desk finder",
    short_name: "IND desks",
    description: "Which desk of the Dutch Immigration and Naturalisation Service can help you, and when.",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#154273",
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  },
  workbox: {
    globPatterns: ["index.html", "icon.svg", "assets/*.{js,css}"],
    navigateFallback: "index.html",
    // These are files and not screens of the app.
    navigateFallbackDenylist: [/\/data\//, /\/licences\.txt$/],
    // What the visitor chose stands in the address; the page is the same for all of it.
    ignoreURLParametersMatching: [/.*/],
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
  },
};

/** As browsers compare it (W3C Subresource Integrity). */
function checksum(file: string): string {
  return `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;
}
