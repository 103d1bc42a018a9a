import type { Browser, CDPSession, Page } from "playwright-core";
import { recordPages } from "../../browser/support/pageRecord";
import { TILE_HOST } from "../../browser/support/tiles";
import type { PageFigures } from "../probe";
import type { BenchTask } from "../probe/marks";
import { PHONE, slowDown } from "./phone";
import { answerTiles } from "./tileAnswers";

/** Milliseconds after which what is waited for counts as not coming. */
const PATIENCE = 20_000;
/** Milliseconds for what still changes after all has been loaded. */
const SETTLING = 1000;

export interface Visit extends PageFigures {
  /** tiles that the phone has asked for so far */
  readonly tiles: number;
}

export interface Phone {
  readonly page: Page;
  readonly session: CDPSession;
  readonly consoleLines: readonly string[];
  /** Goes to an address and stays until the page has come to rest. */
  visit(url: string): Promise<Visit>;
  /** Taps the filter of the page at rest. @returns milliseconds until the answer has been painted; null is "never" */
  tap(): Promise<number | null>;
  close(): Promise<void>;
}

interface PhonePlan extends BenchTask {
  /** the script that measures within the pages */
  readonly probe: string;
  /** milliseconds that the browser adds to each request */
  readonly latency: number;
  /** whether the page has a map to wait for */
  readonly map: boolean;
}

/** A slow phone with an empty cache. */
export async function openPhone(browser: Browser, plan: PhonePlan): Promise<Phone> {
  const { probe, latency, map, option, tapAtOnce } = plan;
  const context = await browser.newContext(PHONE);
  const { consoleLines, errors } = recordPages(context);
  await context.addInitScript({
    content: `window.benchTask = ${JSON.stringify({ option, tapAtOnce })};\n${probe}`,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const tiles = await answerTiles(session);
  await slowDown(session, latency);
  return {
    page,
    session,
    get consoleLines() {
      return [...consoleLines, ...errors.map(({ kind, text }) => `${kind}: ${text}`)];
    },
    visit: async (url) => {
      await page.goto(url, { waitUntil: "load" });
      await comeToRest(page, map);
      const figures = await page.evaluate(() => window.benchFigures());
      const files = figures.files.filter((file) => new URL(file.url).host !== TILE_HOST);
      return { ...figures, files, tiles: tiles() };
    },
    tap: async () => {
      await page.evaluate(() => window.benchTap());
      await page.waitForTimeout(SETTLING);
      const { tapped, answered } = await page.evaluate(() => window.benchFigures().marks);
      return tapped === null || answered === null ? null : answered - tapped;
    },
    close: () => context.close(),
  };
}

/** What does not come stays null in the figures. */
async function comeToRest(page: Page, map: boolean): Promise<void> {
  const seen = (wanted: boolean) => {
    const { marks } = window.benchFigures();
    return marks.text !== null && (marks.map !== null || !wanted);
  };
  await page.waitForFunction(seen, map, { timeout: PATIENCE, polling: 100 }).catch(() => {});
  await page.waitForLoadState("networkidle", { timeout: PATIENCE }).catch(() => {});
  await page.waitForTimeout(SETTLING);
}
