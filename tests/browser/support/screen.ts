import type { Page } from "playwright-core";
import { BUILT } from "../../../src/ui/shared/builtParts";
import { directory } from "../../support/directory";

/** The markers of the live map. */
export const MARKERS = ".leaflet-marker-pane [data-desk]";

/** The items of the live list. Those of the built page, which it replaces, have no answer. */
export const ITEMS = "li[data-desk][data-availability]";

/** Until the live page has taken the built one's place. */
export const untilLive = (page: Page) => untilAllDesks(page, ITEMS);

/** Until the live map has its markers. */
export const untilMap = (page: Page) => untilAllDesks(page, MARKERS);

/** Until the map is drawn: its picture, whose words are those of the page as built, stands over it until then. */
export async function untilDrawn(page: Page): Promise<void> {
  await untilMap(page);
  await page.locator(`#${BUILT.picture}`).waitFor({ state: "detached" });
}

/** What the legend of the map says, folded or not, when no street tile has come. */
export const NO_STREETS = "The street map cannot be reached. It comes back by itself.";

/** Longer than the app waits for a part in silence: for a page's clock. */
export const SLOW = "00:09";

/** Until the page has a text anywhere, be it for a moment only. */
export const untilSaid = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), text);

/**
 * Until the map stands still: it has given up on the streets, whose tiles are blocked unless a test wants them. The note
 * about that may change the map's height; the map then fits in a frame, and its markers in the next.
 */
export async function untilStill(page: Page): Promise<void> {
  await untilDrawn(page);
  await untilSaid(page, NO_STREETS);
  await nextFrame(page);
  await nextFrame(page);
}

/** Until the panel of a desk is open; null: until none is. */
export const untilPanel = (page: Page, desk: string | null) =>
  page.waitForFunction(
    (wanted) => (document.querySelector("[data-panel]")?.getAttribute("data-panel") ?? null) === wanted,
    desk,
  );

/** Until the open panel has its contents, whose code comes after its frame, in any language: its address may be folded. */
export const untilPanelFilled = (page: Page) =>
  page.locator("[data-panel] address").first().waitFor({ state: "attached" });

/** Opens the choice of a time, and waits until it has come. */
export async function openTimes(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^When/ }).click();
  await page.getByRole("button", { name: "Done" }).waitFor();
}

/** Until what is below the desks is live: it stands as it was built until its code has come. */
export const untilFootLive = (page: Page) =>
  page.waitForFunction(
    (ids) => ids.every((id) => document.getElementById(id) === null),
    [BUILT.places, BUILT.about],
  );

/** Looks at every frame. A locator's wait looks twice a second, which adds up over hundreds of pages. */
const untilAllDesks = (page: Page, selector: string) =>
  page.waitForFunction(([wanted, count]) => document.querySelectorAll(wanted).length === count, [
    selector,
    directory.desks.length,
  ] as const);

/** "utrecht: available" and so on, in the order of the list or of the map. */
export const answersOf = (page: Page, selector: typeof ITEMS | typeof MARKERS) =>
  page
    .locator(selector)
    .evaluateAll((elements) => elements.map(({ dataset }) => `${dataset.desk}: ${dataset.availability}`));

/** The visitor comes back to the open page by a step of the history: the page looks at its clock and its address. */
export const lookAgain = (page: Page, search: string) =>
  page.evaluate((shown) => {
    history.replaceState(null, "", location.pathname + shown);
    window.dispatchEvent(new PopStateEvent("popstate"));
    document.dispatchEvent(new Event("visibilitychange"));
  }, search);

/**
 * Until all that was changed so far is laid out and on its way to the screen. Frames of an installed clock are not real
 * ones, so this asks an observer that only a real frame calls.
 */
export const nextFrame = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new IntersectionObserver((_, observer) => {
          observer.disconnect();
          resolve();
        }).observe(document.documentElement);
      }),
  );

/**
 * Until what follows the list by a frame had time to come: the map's marks, and the places below. An installed clock has
 * no idle moments but timers, so what has to have come is read again until it has.
 */
export const untilFollowed = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(() => requestIdleCallback(() => resolve())));
      }),
  );
