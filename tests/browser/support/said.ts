import type { Page } from "playwright-core";

/**
 * What the page says to the eye and to the ear, text by text, unfolded or not. Left out is what is marked: names that no
 * language translates, and what is in another language than the page.
 */
export const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { lang } = document.documentElement;
    const heard = ["aria-label", "title", "alt", "placeholder"];
    const isOwn = (element: Element) =>
      !element.closest("[translate=no], script, style, noscript") &&
      element.closest("[lang]")?.getAttribute("lang") === lang;
    const texts = [...document.body.querySelectorAll("*")]
      .filter(isOwn)
      .flatMap((element) => [
        ...[...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent),
        ...heard.map((name) => element.getAttribute(name)),
      ]);
    return [...new Set(texts.map((text) => text?.replace(/\s+/g, " ").trim() ?? ""))].filter(Boolean);
  });
