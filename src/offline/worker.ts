import { clientsClaim } from "workbox-core";
import type { PrecacheEntry } from "workbox-precaching";
import { precacheAndRoute } from "workbox-precaching";

/** What this script uses of its global scope (W3C Service Workers). */
interface WorkerScope {
  /** Relative to the script; the build writes them in its place (src/build/worker). */
  readonly __WB_MANIFEST: PrecacheEntry[];
  skipWaiting(): Promise<void>;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

declare const self: WorkerScope;

// Sent by workbox-window once the visitor wants the newer version.
self.addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") void self.skipWaiting();
});

clientsClaim();

// What the visitor chose stands in the address; the page is the same for all of it.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/.*/] });
