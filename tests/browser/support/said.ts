import type { Page } from "playwright-core";

/**
 * What the page says to the eye and to the ear, unfolded or not: its texts in their order, then those for the ear alone.
 * Left out is what is marked: names that no language translates, and what is in another language than the page.
 */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { lang } = document.documentElement;
    const isOwn = (element: Element) =>
      !element.closest("[translate=no], script, style, noscript") &&
      element.closest("[lang]")?.getAttribute("lang") === lang;
    const texts: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { parentElement, textContent } = nodes.currentNode;
      if (parentElement && isOwn(parentElement)) texts.push(textContent ?? "");
    }
    const heard = ["aria-label", "title", "alt", "placeholder"];
    const elements = [...document.body.querySelectorAll("*")].filter(isOwn);
    return [
      ...texts,
      ...elements.flatMap((element) => heard.map((name) => element.getAttribute(name) ?? "")),
    ];
  });

const eachOnce = (texts: readonly string[]) => [
  ...new Set(texts.map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean)),
];

/** The texts of the page, each once. */
export const saidOn = async (page: Page): Promise<string[]> => eachOnce(await textsOn(page));

/**
 * What the page says outside of the brackets in which each text of the pseudo-locale stands, each once. A text may be
 * several nodes, and may hold another text.
 */
export async function outsideBrackets(page: Page): Promise<string[]> {
  let depth = 0;
  const isOutside = (letter: string) => {
    if (letter === "[") depth++;
    const outside = depth === 0;
    if (letter === "]") depth--;
    return outside;
  };
  return eachOnce((await textsOn(page)).map((text) => [...text].filter(isOutside).join("")));
}
