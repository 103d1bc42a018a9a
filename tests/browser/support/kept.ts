import type { Page } from "playwright-core";
import { nextFrame, untilFootLive } from "./screen";

/** Longer than the app leaves the connection to the visitor. */
const QUIET = "00:05";

/**
 * Moves the page's clock on to where the app keeps itself for use without a network and looks for newer versions. What does
 * that comes with the foot of the page, and begins to wait then.
 */
export async function endQuiet(page: Page): Promise<void> {
  await untilFootLive(page);
  await page.waitForLoadState("load");
  await nextFrame(page);
  await page.clock.fastForward(QUIET);
}

/** Until the app is kept whole for use without a network, and answers for the page. */
export const untilKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

/** Has the app keep itself now. */
export async function keepApp(page: Page): Promise<void> {
  await endQuiet(page);
  await untilKept(page);
}

/** When each of the directories that are kept for the next visit was sent, by the server's `date`. */
export const keptDirectories = (page: Page) =>
  page.evaluate(async () => {
    const kept = await (await caches.open("directory")).matchAll();
    return kept.map(({ headers }) => headers.get("date"));
  });
