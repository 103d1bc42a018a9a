import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { launchBrowser } from "../browser/support/launchBrowser";
import { measurePages } from "./measure/measurePages";
import { buildPages } from "./pages/buildPages";
import { goalsTable } from "./report/goals";
import { report } from "./report/report";
import { writeBetweenMarks } from "./report/writeBetweenMarks";

const { values } = parseArgs({ options: { runs: { type: "string", default: "7" } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new RangeError("--runs must be a whole number above 0");

// A busy machine makes every time longer: what else ran stands beside the figures.
const [load = 0] = loadavg();
const machine = `${cpus().length} processors, load ${load.toFixed(1)} before the run`;
const built = await buildPages();
const browser = await launchBrowser();
try {
  const pages = await measurePages(browser, built, runs);
  const date = `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const text = report({ date, chromium: browser.version(), runs, machine, pages });
  await writeBetweenMarks(new URL("RESULTS.md", import.meta.url), text);
  await writeBetweenMarks(new URL("../../README.md", import.meta.url), goalsTable(pages));
  console.log(text);
} finally {
  await browser.close();
}
