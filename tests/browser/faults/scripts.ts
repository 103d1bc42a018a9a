import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { directoryText } from "../../support/directory";
import { afterAWhile } from "../support/afterAWhile";
import { firstMessages, firstScript, partFile } from "../support/builtScripts";
import { eventually } from "../support/eventually";
import { SLOW, untilLive } from "../support/screen";
import type { BuiltServer } from "../support/serveBuilt";
import { type Fault, MISSING } from "./fault";
import type { Part } from "./parts";

const AS_BUILT: readonly Part[] = ["the choice of a time", "a map that moves", "the panel of a desk"];
const NO_TIMES = "Load the page again to choose a time.";

/** Until a file was asked for, and then some. */
async function waitInVain(page: Page, server: BuiltServer, file: string): Promise<void> {
  await eventually(() => server.requests.some(({ path }) => path === file)).toBe(true);
  await page.clock.fastForward(SLOW);
}

/** The page as built looks the same before its scripts have come: only once one has failed is it what stays. */
const untilFailed: NonNullable<Fault["act"]> = async (page, _, errors) => {
  await page.waitForLoadState("load");
  await eventually(() => errors.length).toBeGreaterThan(0);
  await afterAWhile(page);
};

/** The page's first script, without which it stays as it was built. */
export function scriptFaults(folder: string): readonly Fault[] {
  const first = firstScript(folder);
  const sentences = firstMessages(folder);
  const fails = { sees: NO_TIMES, lost: AS_BUILT, act: untilFailed };
  return [
    {
      what: "Scripts are switched off",
      sees: "8 desks and their listed hours.",
      lost: AS_BUILT,
      options: { javaScriptEnabled: false },
      act: (page) => page.waitForLoadState("load"),
    },
    { what: "The first script is missing", ...fails, answers: { [first]: MISSING } },
    { what: "The first script is cut by the network", ...fails, answers: { [first]: "reset" } },
    {
      what: "The first script never comes",
      ...fails,
      answers: { [first]: "hang" },
      options: { waitUntil: "commit" },
      act: async (page, server) => {
        await waitInVain(page, server, first);
        await afterAWhile(page);
      },
    },
    {
      what: "The browser cannot read the first script",
      ...fails,
      answers: { [first]: { body: "import { from" } },
    },
    { what: "The file with the page's sentences is missing", ...fails, answers: { [sentences]: MISSING } },
    {
      what: "The live page's styles are missing",
      ...fails,
      answers: { [partFile(folder, "live", ".css")]: MISSING },
    },
    {
      what: "The facts in the page are damaged",
      ...fails,
      answers: {
        "/": {
          body: readFileSync(join(folder, "index.html"), "utf8").replace('"desks":[', 'desks":['),
          headers: { "content-type": "text/html; charset=utf-8" },
        },
      },
    },
  ];
}

/** Opens a part that comes later. */
type Open = (page: Page) => Promise<unknown>;
const openDesk: Open = (page) => page.getByRole("button", { name: "IND Zwolle", exact: true }).tap();
const openWeek: Open = (page) => page.getByText("Week at a glance").tap();
const openTimes: Open = (page) => page.getByRole("button", { name: /^When/ }).tap();
const openNear: Open = (page) => page.getByRole("button", { name: "Near me" }).tap();
const locate: Open = async (page) => {
  await openNear(page);
  await page.getByRole("button", { name: "Use my location" }).tap();
};

/** Parts whose code comes later: the map with the page, others when they are wanted. */
export function partFaults(folder: string): readonly Fault[] {
  const faultsOf = (
    part: string,
    file: string,
    open: Open,
    missing: string,
    slow: string,
    lost: readonly Part[],
  ) => [
    { what: `${part} is missing`, sees: missing, lost, answers: { [file]: MISSING }, act: open },
    {
      what: `${part} never comes`,
      sees: slow,
      lost,
      answers: { [file]: "hang" as const },
      act: async (page: Page, server: BuiltServer) => {
        await open(page);
        await waitInVain(page, server, file);
      },
    },
  ];
  const file = (part: string) => partFile(folder, part);
  const part = "This part of the app could not be loaded. Try again, or choose a town.";
  return [
    ...faultsOf(
      "The map's script",
      file("MapView"),
      untilLive,
      "The map cannot be shown. The list has every desk with its address.",
      "The map is slow to come. The list has every desk with its address.",
      ["a map that moves"],
    ),
    // The panel shares its smaller parts.
    ...faultsOf("The script with the choice of a time", file("next"), openTimes, NO_TIMES, NO_TIMES, [
      "the choice of a time",
      "the panel of a desk",
    ]),
    ...faultsOf(
      "The panel's script",
      file("DeskPanel"),
      openDesk,
      "The rest about this desk could not be loaded.",
      "The rest about this desk is slow to come.",
      ["the panel of a desk"],
    ),
    ...faultsOf(
      "The week's script",
      file("WeekTable"),
      openWeek,
      "The week could not be loaded. The panel of each desk has its hours.",
      "The week is slow to come.",
      [],
    ),
    ...faultsOf(
      "The list of towns",
      file("TownChooser"),
      openNear,
      "The list of towns could not be loaded.",
      "The list of towns is slow to come.",
      [],
    ),
    ...faultsOf("The script that asks for the location", file("next"), locate, part, part, [
      "the choice of a time",
      "the panel of a desk",
    ]),
    {
      what: "The script that checks a corrected directory is missing",
      sees: "There is no connection to the server.",
      answers: {
        [file("check")]: MISSING,
        "/data/directory.json": { body: directoryText.replace("Zuiderzeelaan 43-51", "Zuiderzeelaan 45") },
      },
    },
  ];
}
