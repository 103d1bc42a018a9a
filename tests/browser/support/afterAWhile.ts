import type { Page } from "playwright-core";

/** What the page's styles say only after a while is there at once. */
export const afterAWhile = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
