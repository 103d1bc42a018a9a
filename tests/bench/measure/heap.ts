import type { Browser, CDPSession, Page } from "playwright-core";
import { serveCompressed } from "../pages/serveCompressed";
import { TAPPED } from "./measurePages";
import { openPage } from "./openPage";

export interface HeapState {
  readonly label: string;
  /** of script, after the garbage has been collected */
  readonly bytes: number;
  /** of the document, kept ones included */
  readonly nodes: number;
}

interface HeapPlan {
  readonly folder: string;
  readonly probe: string;
  readonly names: readonly string[];
}

/** The app's memory at rest and after long use; what grows here never stops growing. */
export async function measureHeap(
  browser: Browser,
  { folder, probe, names }: HeapPlan,
): Promise<HeapState[]> {
  const server = await serveCompressed(folder);
  const { page, context, session } = await openPage(browser, probe, { names, option: null });
  try {
    await page.goto(server.url, { waitUntil: "networkidle" });
    await page.waitForTimeout(1000);
    const states = [await heapNow(session, "at rest")];
    await changeFilter(page, 200);
    states.push(await heapNow(session, "after 200 filter changes"));
    await changeDesk(page, 50);
    states.push(await heapNow(session, "after 50 more changes of the desk"));
    return states;
  } finally {
    await context.close();
    await server.stop();
  }
}

async function heapNow(session: CDPSession, label: string): Promise<HeapState> {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { label, bytes: value("JSHeapUsedSize"), nodes: value("Nodes") };
}

/** Milliseconds between changes: Chromium takes only so many new addresses a second. */
const PAUSE = 60;

async function changeFilter(page: Page, times: number): Promise<void> {
  const select = page.locator(`select:has(option[value="${TAPPED}"])`);
  for (let time = 0; time < times; time++) {
    await select.selectOption(time % 2 === 0 ? TAPPED : "");
    await page.waitForTimeout(PAUSE);
  }
}

/** Pressed by script: on a phone the open desk covers the list. */
async function changeDesk(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.evaluate((nth) => {
      const buttons = [...document.querySelectorAll<HTMLElement>("li[data-desk] :is(button, a)")];
      buttons[nth % buttons.length]?.click();
    }, time);
    await page.waitForTimeout(PAUSE);
  }
}
