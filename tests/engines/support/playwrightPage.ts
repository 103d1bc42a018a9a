import type { Browser } from "playwright-core";
import { type EnginePage, NOBODY, type Size } from "./enginePage";

/** A window of a browser that Playwright drives; the browser ends with it. */
export async function playwrightPage(browser: Browser, viewport: Size): Promise<EnginePage> {
  const page = await browser.newPage({
    viewport,
    locale: "en-GB",
    proxy: { server: NOBODY, bypass: "127.0.0.1" },
  });
  const first = (xpath: string) => page.locator(`xpath=${xpath}`).first();
  return {
    version: browser.version(),
    open: async (url) => void (await page.goto(url)),
    read: (script) => page.evaluate(script),
    click: (element) => first(element).click(),
    choose: async (select, value) => void (await first(select).selectOption(value)),
    type: (element, text) => first(element).pressSequentially(text),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
