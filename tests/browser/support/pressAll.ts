import type { Page } from "playwright-core";

/** Presses beyond this are a page that makes new buttons for ever. */
const LIMIT = 150;

/** The rows of a table are alike: its first one stands for all. */
const CAN_BE_PRESSED =
  "button:enabled:not([aria-disabled='true']):not([role=row]:not(:first-child) *), summary";

/**
 * Presses each button and opens each fold that can be reached, those that come to light on the way too.
 * @param pressed the words of those that have been pressed before, here or on another screen; the new ones are added
 */
export async function pressAll(page: Page, pressed: string[]): Promise<void> {
  for (let next = await nextButton(page, pressed); next !== null; next = await nextButton(page, pressed)) {
    if (await press(page)) pressed.push(next);
    await putAway(page);
    if (pressed.length > LIMIT) throw new Error(`there is no end of buttons:\n${pressed.join("\n")}`);
  }
}

/** @returns false where what came late took the button's place before it could be pressed */
async function press(page: Page): Promise<boolean> {
  const button = page.locator(`[${NEXT}]`);
  try {
    await button.click({ timeout: 15_000 });
    return true;
  } catch (error) {
    if ((await button.count()) > 0) throw error;
    return false;
  }
}

/** The list of languages lies over other buttons while it is open. */
async function putAway(page: Page): Promise<void> {
  const list = page.locator("header details[open] > summary");
  if ((await list.count()) > 0) await list.click();
}

/** Marks the button that is pressed next: what comes late moves its place among the others. */
const NEXT = "data-press-next";

/** Of those in sight and not behind a sheet the first that has not been pressed: it is marked. @returns its words */
const nextButton = (page: Page, pressed: readonly string[]): Promise<string | null> =>
  page.locator(CAN_BE_PRESSED).evaluateAll(
    (buttons, [done, mark]) => {
      const found = buttons
        .map((button) => {
          const words =
            button.getAttribute("aria-label") ?? button.textContent?.replace(/\s+/g, " ").trim() ?? "";
          return { button, words };
        })
        .find(
          ({ button, words }) =>
            !done.includes(words) &&
            button.checkVisibility({ visibilityProperty: true }) &&
            !button.closest("[inert]"),
        );
      document.querySelector(`[${mark}]`)?.removeAttribute(mark);
      found?.button.setAttribute(mark, "");
      return found?.words ?? null;
    },
    [pressed, NEXT] as const,
  );
