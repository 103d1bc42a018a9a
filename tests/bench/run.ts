import { writeFile } from "node:fs/promises";
import { launchBrowser } from "../browser/support/launchBrowser";
import { measureGrowth } from "./growth/growth";
import { measureHeap } from "./measure/heap";
import { measurePages } from "./measure/measurePages";
import { readOptions } from "./options";
import { readDirectory } from "./pages/bareData";
import { buildPages } from "./pages/buildPages";
import { README, RESULTS } from "./paths";
import { showInReadme } from "./report/readme";
import { goalsTable, report } from "./report/report";

const { runs } = readOptions();
const names = (await readDirectory()).desks.map(({ name }) => name);
const built = await buildPages();
const browser = await launchBrowser();
try {
  const pages = await measurePages(browser, { pages: built, names, runs });
  const heap = await measureHeap(browser, { folder: built.folders.app, probe: built.probe, names });
  const growth = await measureGrowth(browser, built);
  const date = `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const findings = { date, chromium: browser.version(), runs, pages, heap, growth };
  const text = report(findings);
  await writeFile(RESULTS, text);
  await showInReadme(README, goalsTable(findings));
  console.log(text);
} finally {
  await browser.close();
}
