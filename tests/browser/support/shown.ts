import type { Page } from "playwright-core";
import { KEYS, type Key, unknownIn } from "../../fuzz/addresses";
import { english } from "../../support/words";
import { ITEMS, MARKERS } from "./screen";

const unread = (key: Key) => english.t(`words.unread.${key}`);
export const CORRECTED = english.t("words.directory.corrected");
export const REFUSED = "The file with the newest facts has a mistake in it and is not used.";
const NOTICES = [...KEYS.map(unread), CORRECTED, REFUSED];

const PARTS = { items: ITEMS, markers: MARKERS, notices: NOTICES };

/** How many headings of the first level, which desks in list and map, and which of the notices. */
interface Shown {
  readonly headings: number;
  readonly list: readonly string[];
  readonly map: readonly string[];
  readonly notices: readonly string[];
}

/** What is due at an address. @param desks ids of all there are @param said of the directory's file */
export function dueAt(address: string, desks: readonly string[], said: readonly string[] = []): Shown {
  const sorted = [...desks].sort();
  const notices = [...unknownIn(address, desks).map(unread), ...said];
  return { headings: 1, list: sorted, map: sorted, notices };
}

/** Runs in the page. */
function readScreen({ items, markers, notices }: typeof PARTS): Shown {
  const desksOf = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset.desk ?? "").sort();
  return {
    headings: document.querySelectorAll("h1").length,
    list: desksOf(items),
    map: desksOf(markers),
    notices: notices.filter((notice) => document.body.textContent?.includes(notice)),
  };
}

/** What the page shows now. */
export const shownOn = (page: Page): Promise<Shown> => page.evaluate(readScreen, PARTS);

/** What the page shows at each of some addresses, to which it comes by a step of the history. */
export async function shownAt(page: Page, addresses: readonly string[]): Promise<readonly Shown[]> {
  const read = await page.evaluateHandle<typeof readScreen>(`(${readScreen})`);
  return page.evaluate(
    async ([steps, readNow, parts]) => {
      const shown: Shown[] = [];
      for (const step of steps) {
        history.replaceState(null, "", location.pathname + step);
        window.dispatchEvent(new PopStateEvent("popstate"));
        await null; // React has rendered by then
        shown.push(readNow(parts));
      }
      return shown;
    },
    [addresses, read, PARTS] as const,
  );
}
