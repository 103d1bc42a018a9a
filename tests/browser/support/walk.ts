import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import type { Messages } from "../../../src/build/catalogues/messages";
import { clippedControls, sidewaysScroll } from "./overflow";
import { saidOn } from "./said";
import { lookAgain, nextFrame, untilDrawn, untilFootLive, untilPanel, untilPanelFilled } from "./screen";

interface Screen {
  readonly name: string;
  readonly sideways: number;
  readonly clipped: readonly string[];
}

/** What was found on the way through the screens. */
export interface Walk {
  readonly screens: readonly Screen[];
  /** by all screens, to the eye and to the ear */
  readonly said: readonly string[];
  /** the lines of what a visitor takes along: a calendar entry, and what is shared of a visit */
  readonly taken: readonly string[];
}

/** One that is gone, one that stands with a visit that is planned, one on a closing day, in whose service it does not help. */
const PANELS = [
  ["rotterdam", ""],
  ["utrecht", "&service=photo-fingerprints&at=2027-04-27T10:00"],
  ["zwolle", "&service=pick-up-permit&at=2026-12-03T11:30"],
] as const;

/**
 * Goes through the screens of the live page, with all that can be unfolded there, and stays at an open panel.
 * @param messages of the page, by which its controls are found @param read gives the texts of a screen
 */
export async function walk(page: Page, messages: Messages, read = saidOn): Promise<Walk> {
  const t = sayer(messages);
  const said = new Set<string>();
  const screens: Screen[] = [];
  const look = async (name: string) => {
    await nextFrame(page);
    for (const text of await read(page)) said.add(text);
    screens.push({ name, sideways: await sidewaysScroll(page), clipped: await clippedControls(page) });
  };
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

  await untilDrawn(page);
  await untilFootLive(page);
  await look("list");
  await press(`${t("filters.when")} ${t("words.moment.now")}`);
  await look("times to choose");
  await press(t("filters.done"));
  await press(t("map.note"));
  await look("legend of the map");
  await press(t("map.note"));
  await press(t("near.open"));
  await page.getByRole("combobox", { name: t("near.town") }).fill("Xyz");
  await page.getByText(t("near.noTown")).waitFor();
  await look("near me");
  await page.getByText(t("week.slot.heading"), { exact: true }).click();
  await page.getByRole("table").first().waitFor();
  await unfold(page);
  await look("week");
  for (const [desk, query] of PANELS) {
    await lookAgain(page, `?desk=${desk}${query}`);
    await untilPanel(page, desk);
    await untilPanelFilled(page);
    await unfold(page);
    await look(`panel of ${desk}`);
  }
  return { screens, said: [...said], taken: [...(await calendarEntry(page, t)), ...(await shared(page, t))] };
}

type Say = (key: string) => string;

const sayer =
  (messages: Messages): Say =>
  (key) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`no message ${key}`);
    return message;
  };

/** Opens all folds of the page. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });

async function calendarEntry(page: Page, t: Say): Promise<readonly string[]> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t("panel.keep.calendar") }).click();
  const file = await readFile(await (await download).path(), "utf8");
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent("vevent");
  if (!event) throw new Error("the calendar file has no event");
  return [event, ...event.getAllSubcomponents("valarm")]
    .flatMap((part) =>
      ["summary", "description"].map((name) => String(part.getFirstPropertyValue(name) ?? "")),
    )
    .flatMap((text) => text.split("\n"))
    .filter(Boolean);
}

/** What the system's share sheet is given. */
async function shared(page: Page, t: Say): Promise<readonly string[]> {
  await page.evaluate(() => {
    navigator.share = async ({ text = "" } = {}) => {
      document.documentElement.dataset.shared = text;
    };
  });
  await page.getByRole("button", { name: t("panel.keep.share") }).click();
  await page.locator("html[data-shared]").waitFor();
  return (await page.locator("html").getAttribute("data-shared"))?.split(". ") ?? [];
}
