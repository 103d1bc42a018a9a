import type { Page } from "playwright-core";

export interface LayoutShift {
  /** of the window that moved, times how far: without a unit */
  readonly value: number;
  /** milliseconds since the page was asked for */
  readonly at: number;
  /** boxes before and after, as JSON */
  readonly moved: string;
}

/** All layout shifts so far, those explained by input included, as the browser counts them. */
export const layoutShiftsOf = (page: Page): Promise<LayoutShift[]> =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: "layout-shift", buffered: true });
    return observer.takeRecords().map((entry) => ({
      value: Number(Reflect.get(entry, "value")),
      at: entry.startTime,
      moved: JSON.stringify(Reflect.get(entry, "sources")),
    }));
  });

export interface Download {
  /** from the root of the server, without the query */
  readonly path: string;
  /** as it came over the network, compressed */
  readonly bytes: number;
  /** asked for before the live page stood */
  readonly early: boolean;
}

/** For `beforeScripts`: notes when the live page takes the built one's place. */
export function noteLivePage(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector("li[data-desk][data-availability]")) return;
    observer.disconnect();
    performance.mark("live");
  }).observe(document, { subtree: true, childList: true });
}

/**
 * The page and all it has asked its own server for, as the browser reports it. The service worker's downloads are not
 * among them, nor is what is asked for again where the server lets browsers keep it: tests/browser/parts.test.ts sees to
 * that. Needs `beforeScripts: noteLivePage`, and the machine's own clock, since an installed one hides the reports.
 */
export const downloadsOf = (page: Page): Promise<Download[]> =>
  page.evaluate(() => {
    const [live] = performance.getEntriesByName("live");
    if (!live) throw new Error("the live page was not noted");
    return performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize, startTime }) => ({
        url: new URL(name),
        bytes: encodedBodySize,
        early: startTime < live.startTime,
      }))
      .filter(({ url }) => url.origin === location.origin)
      .map(({ url, ...rest }) => ({ path: url.pathname, ...rest }))
      .filter(
        ({ path }, index, all) =>
          !path.includes("/assets/") || all.findIndex((other) => other.path === path) === index,
      );
  });

export const weightOf = (downloads: readonly Download[]) =>
  downloads.reduce((sum, { bytes }) => sum + bytes, 0);
