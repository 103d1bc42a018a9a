import type { Browser, Page } from "playwright-core";
import { TAPPED } from "../measure/measurePages";
import { openPage } from "../measure/openPage";
import { slowProcessor } from "../measure/phone";
import { answerCompressed, serveCompressed } from "../pages/serveCompressed";
import { median } from "../statistics";
import { manyDesks } from "./manyDesks";

export interface Crowd {
  readonly desks: number;
  /** desks that the list showed in the end; fewer when the app does not take them */
  readonly shown: number;
  readonly domNodes: number;
  /** milliseconds from the choice to the frame after it, the median of some */
  readonly filterChange: number | null;
}

interface CrowdPlan {
  readonly folder: string;
  readonly probe: string;
  readonly json: string;
}

/** The built app with a directory of many desks, on the phone's slow processor. */
export async function measureCrowd(browser: Browser, plan: CrowdPlan, desks: number): Promise<Crowd> {
  const server = await serveCompressed(plan.folder);
  await answerCompressed(server, "/data/directory.json", manyDesks(plan.json, desks));
  const { page, context, session } = await openPage(browser, plan.probe, { names: [], option: null });
  try {
    await page.goto(server.url, { waitUntil: "networkidle" });
    await page.waitForTimeout(2000);
    const shown = await page.locator("li[data-desk]").count();
    await slowProcessor(session);
    const domNodes = await page.evaluate(() => document.querySelectorAll("*").length);
    return { desks, shown, domNodes, filterChange: await filterChange(page) };
  } finally {
    await context.close();
    await server.stop();
  }
}

async function filterChange(page: Page): Promise<number | null> {
  const times: number[] = [];
  for (let time = 0; time < 9; time++) {
    times.push(await timeOfChoice(page, time % 2 === 0 ? TAPPED : ""));
    await page.waitForTimeout(300);
  }
  return median(times.slice(2));
}

/** Until the frame that shows it has been made: the first task after that frame's own work. */
function timeOfChoice(page: Page, value: string): Promise<number> {
  return page.evaluate(
    ({ option, wanted }) =>
      new Promise<number>((resolve, reject) => {
        const select = document.querySelector(`select option[value="${option}"]`)?.closest("select");
        if (!select) return reject(new Error("the page has no filter"));
        const start = performance.now();
        select.value = wanted;
        select.dispatchEvent(new Event("change", { bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      }),
    { option: TAPPED, wanted: value },
  );
}
