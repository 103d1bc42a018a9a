import type { Browser } from "playwright-core";
import { untilKept } from "../../browser/support/kept";
import type { BuiltServer } from "../../browser/support/serveBuilt";
import { hundredDesks } from "../../support/hundredDesks";
import { type BuiltPages, PAGE_NAMES, type PageName } from "../pages/buildPages";
import { serveCompressed } from "../pages/serveCompressed";
import { coldLine } from "./coldLine";
import { type Figures, figuresOf, type Seen } from "./figures";
import { openPhone, type Phone } from "./openPhone";
import { LATENCY } from "./phone";

/** The service that one of the desks does not do. */
const TAPPED = "photo-fingerprints";

export interface Measured {
  /** one entry for each run */
  readonly runs: readonly Figures[];
  readonly largestElements: readonly string[];
  readonly consoleLines: readonly string[];
}

export type Pages = Readonly<Record<PageName, Measured>>;

/** All pages in turn, so that a busy minute of the machine falls on all alike; the first turn only warms up. */
export async function measurePages(browser: Browser, built: BuiltPages, runs: number): Promise<Pages> {
  const measured: Record<PageName, Measured[]> = { app: [], bare: [], plain: [] };
  for (let run = 0; run <= runs; run++) {
    for (const name of PAGE_NAMES) {
      const one = await measureOnce(browser, built, name);
      if (run > 0) measured[name].push(one);
    }
    console.log(run === 0 ? "warmed up" : `run ${run} of ${runs}`);
  }
  return { app: together(measured.app), bare: together(measured.bare), plain: together(measured.plain) };
}

async function measureOnce(browser: Browser, built: BuiltPages, name: PageName): Promise<Measured> {
  const server = await serveCompressed(built.folders[name]);
  const line = await coldLine(server.url);
  const lines: string[] = [];
  const withPhone = async <Result>(
    change: { readonly tapAtOnce?: boolean; readonly latency?: number },
    use: (phone: Phone) => Promise<Result>,
  ): Promise<Result> => {
    const usual = { tapAtOnce: false, latency: LATENCY, option: TAPPED, map: name !== "plain" };
    const phone = await openPhone(browser, { probe: built.probe, ...usual, ...change });
    try {
      return await use(phone);
    } finally {
      lines.push(...phone.consoleLines);
      await phone.close();
    }
  };
  try {
    const seen: Seen = {
      ...(await withPhone({}, (phone) => lookAndComeBack(phone, server, name === "app"))),
      tapped: await withPhone({ tapAtOnce: true }, (phone) => phone.visit(server.url)),
      cold: await withPhone({ latency: 0 }, (phone) => phone.visit(line.url)),
      hundredTap: name === "app" ? await withPhone({}, (phone) => tapHundred(phone, server)) : null,
    };
    return {
      runs: [figuresOf(seen)],
      largestElements: [seen.look.largestPaint?.element ?? "none"],
      consoleLines: lines,
    };
  } finally {
    line.stop();
    await server.stop();
  }
}

/** @param kept whether the page keeps itself for offline, and so answers for itself when one comes back */
async function lookAndComeBack(
  phone: Phone,
  server: BuiltServer,
  kept: boolean,
): Promise<Omit<Seen, "tapped" | "cold" | "hundredTap">> {
  const look = await phone.visit(server.url);
  const liveTap = await phone.tap();
  if (kept) {
    await untilKept(phone.page);
    // Whoever comes back later finds the service worker asleep.
    await phone.session.send("ServiceWorker.enable");
    await phone.session.send("ServiceWorker.stopAllWorkers");
  }
  const before = server.requests.length;
  const repeat = await phone.visit(server.url);
  return { look, liveTap, repeat, repeatRequests: server.requests.length - before };
}

/** The server has the largest directory that is taken; it comes in place of the one in the page. */
async function tapHundred(phone: Phone, server: BuiltServer): Promise<number | null> {
  server.answer("/data/directory.json", { body: hundredDesks() });
  await phone.visit(server.url);
  await phone.page.locator("li[data-desk]").nth(99).waitFor({ state: "attached" });
  return phone.tap();
}

function together(parts: readonly Measured[]): Measured {
  return {
    runs: parts.flatMap(({ runs }) => runs),
    largestElements: [...new Set(parts.flatMap(({ largestElements }) => largestElements))],
    consoleLines: [...new Set(parts.flatMap(({ consoleLines }) => consoleLines))],
  };
}
