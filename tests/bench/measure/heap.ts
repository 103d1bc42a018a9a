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

/** The app's memory at rest and after long use; the first changes compile code, later ones should add nothing. */
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
    for (const times of ["200", "400"]) {
      await changeFilter(page, 200);
      states.push(await heapNow(session, `after ${times} filter changes`));
    }
    for (const times of ["50", "100"]) {
      await changeDesk(page, 50);
      states.push(await heapNow(session, `after ${times} changes of the desk, too`));
    }
    return states;
  } finally {
    await context.close();
    await server.stop();
  }
}

async function heapNow(session: CDPSession, label: string): Promise<HeapState> {
  await session.send("Performance.enable");
  // What one collection lets go of may have held more.
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { label, bytes: value("JSHeapUsedSize"), nodes: value("Nodes") };
}

/** Milliseconds between changes: Chromium takes only so many new addresses a second. */
const PAUSE = 60;

function changeFilter(page: Page, times: number): Promise<void> {
  return page.evaluate(
    async ({ option, times, pause }) => {
      const select = document.querySelector(`select option[value="${option}"]`)?.closest("select");
      if (!select) return;
      for (let time = 0; time < times; time++) {
        select.value = time % 2 === 0 ? option : "";
        select.dispatchEvent(new Event("change", { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    },
    { option: TAPPED, times, pause: PAUSE },
  );
}

/** Pressed by script: on a phone the open desk covers the list. */
function changeDesk(page: Page, times: number): Promise<void> {
  return page.evaluate(
    async ({ times, pause }) => {
      for (let time = 0; time < times; time++) {
        const buttons = document.querySelectorAll<HTMLElement>("li[data-desk] :is(button, a)");
        buttons[time % buttons.length]?.click();
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    },
    { times, pause: PAUSE },
  );
}
