import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { type PageRecord, recordPages } from "../../browser/support/pageRecord";
import type { BenchTask } from "../probe/types";
import { PHONE } from "./phone";
import { answerTiles } from "./tileAnswers";

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly session: CDPSession;
  readonly record: PageRecord;
  readonly tiles: () => number;
}

/** A phone's empty page in a context of its own, with the probe in wait for the first navigation. */
export async function openPage(browser: Browser, probe: string, task: BenchTask): Promise<OpenedPage> {
  const context = await browser.newContext(PHONE);
  const record = recordPages(context);
  await context.addInitScript({ content: `window.benchTask = ${JSON.stringify(task)};\n${probe}` });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const tiles = await answerTiles(session);
  return { page, context, session, record, tiles };
}
