import type { Browser } from "playwright-core";
import { type BuiltPages, PAGE_NAMES, type PageName } from "../pages/buildPages";
import { serveCompressed } from "../pages/serveCompressed";
import { type Figures, figuresOfLook, figuresOfTap } from "./figures";
import { type Visit, visit } from "./visit";

/** The service that one of the desks does not do. */
export const TAPPED = "photo-fingerprints";

export interface Measured {
  /** one entry for each run */
  readonly runs: readonly Figures[];
  readonly largestElements: readonly string[];
  /** lines of the console, and requests that are not the page's own (a service worker's) */
  readonly consoleLines: readonly string[];
  readonly otherRequests: readonly string[];
}

interface Plan {
  readonly pages: BuiltPages;
  readonly names: readonly string[];
  readonly runs: number;
}

/** First visits in turn, so that a busy minute of the machine falls on all pages alike; the first turn only warms up. */
export async function measurePages(browser: Browser, plan: Plan): Promise<Record<PageName, Measured>> {
  const measured: Record<PageName, Measured[]> = { app: [], bare: [], plain: [] };
  for (let run = 0; run <= plan.runs; run++) {
    for (const name of PAGE_NAMES) {
      const one = await measureOnce(browser, plan, name);
      if (run > 0) measured[name].push(one);
    }
    console.log(run === 0 ? "warmed up" : `run ${run} of ${plan.runs}`);
  }
  return { app: together(measured.app), bare: together(measured.bare), plain: together(measured.plain) };
}

async function measureOnce(browser: Browser, { pages, names }: Plan, name: PageName): Promise<Measured> {
  const server = await serveCompressed(pages.folders[name]);
  const visitIt = (option: string | null) =>
    visit(browser, pages.probe, { url: server.url, names, option, map: name !== "plain" });
  try {
    const look = await visitIt(null);
    const otherRequests = beside(look, server.requests);
    const tap = name === "plain" ? null : await visitIt(TAPPED);
    return {
      runs: [{ ...figuresOfLook(look), ...(tap ? figuresOfTap(tap) : {}) }],
      largestElements: [look.largestPaint?.element ?? "none"],
      consoleLines: [...look.consoleLines, ...(tap?.consoleLines ?? [])],
      otherRequests,
    };
  } finally {
    await server.stop();
  }
}

function beside({ files }: Visit, requests: readonly { readonly path: string }[]): string[] {
  const own = files.map(({ url }) => decodeURIComponent(new URL(url).pathname));
  return requests.map(({ path }) => path).filter((path) => !own.includes(path));
}

function together(parts: readonly Measured[]): Measured {
  return {
    runs: parts.flatMap(({ runs }) => runs),
    largestElements: [...new Set(parts.flatMap(({ largestElements }) => largestElements))],
    consoleLines: [...new Set(parts.flatMap(({ consoleLines }) => consoleLines))],
    otherRequests: [...new Set(parts.flatMap(({ otherRequests }) => otherRequests))],
  };
}
