import type { Browser, Page } from "playwright-core";
import { TILE_HOST } from "../../browser/support/tiles";
import type { BenchTask, PageFigures } from "../probe/types";
import { openPage } from "./openPage";
import { slowNetwork, slowProcessor } from "./phone";

/** Milliseconds after which a mark counts as not coming. */
const PATIENCE = 20_000;
/** Milliseconds for what still changes after all has been loaded. */
const SETTLING = 1000;

export interface Visit extends PageFigures {
  readonly tiles: number;
  readonly consoleLines: readonly string[];
}

export interface VisitOptions extends BenchTask {
  readonly url: string;
  /** whether the page has a map to wait for */
  readonly map: boolean;
}

/** One first visit to a page on the slow phone. */
export async function visit(browser: Browser, probe: string, options: VisitOptions): Promise<Visit> {
  const { url, map, names, option } = options;
  const opened = await openPage(browser, probe, { names, option });
  const { page, context, session, record } = opened;
  try {
    await slowNetwork(session);
    await slowProcessor(session);
    await page.goto(url, { waitUntil: "load" });
    await untilSeen(page, map, option !== null);
    await page.waitForLoadState("networkidle", { timeout: PATIENCE }).catch(() => {});
    await page.waitForTimeout(SETTLING);
    const figures = await page.evaluate(() => window.benchFigures());
    return {
      ...figures,
      files: figures.files.filter(({ url: file }) => new URL(file).host !== TILE_HOST),
      tiles: opened.tiles(),
      consoleLines: [...record.consoleLines, ...record.errors.map(({ kind, text }) => `${kind}: ${text}`)],
    };
  } finally {
    await context.close();
  }
}

/** What does not come stays null in the figures. */
async function untilSeen(page: Page, map: boolean, filter: boolean): Promise<void> {
  await page
    .waitForFunction(
      (wanted) => {
        const { text, map: stands, filter: answered } = window.benchMarks;
        return text !== null && (stands !== null || !wanted.map) && (answered !== null || !wanted.filter);
      },
      { map, filter },
      { timeout: PATIENCE, polling: 100 },
    )
    .catch(() => {});
}
