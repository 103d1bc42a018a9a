import type { Page } from "playwright-core";

/** Until the app is kept whole for use without a network, and answers for the page. */
export const untilKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

/** How many directories are kept for the next visit. */
export const keptDirectories = (page: Page) =>
  page.evaluate(async () => (await (await caches.open("directory")).keys()).length);
