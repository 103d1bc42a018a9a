import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { boxOf } from "./support/boxes";
import { firstScript, scriptsWith } from "./support/builtScripts";
import { layoutShiftsOf } from "./support/measure";
import { nextFrame, untilLive, untilMap } from "./support/screen";

const suite = appSuite();
const MAP_SCRIPTS = scriptsWith(inject("builtDir"), "leaflet-container");
const ADDRESSES = [
  "",
  "?service=photo-fingerprints",
  "?at=2027-04-27T10:00&desk=utrecht",
  "?desk=rotterdam&lang=xx",
];
const ZONES = ["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati"];

/** Every third hour of a day: each address meets all 24 in one of the zones, and day and night in each. */
const hoursIn = (zone: string) =>
  Array.from({ length: 8 }, (_, index) => String(3 * index + ZONES.indexOf(zone)).padStart(2, "0"));

describe.each(ZONES)("on a device in %s, from hour to hour,", (timezoneId) => {
  it.each(ADDRESSES)("the page at /%s goes live in silence and shifts nothing", async (path) => {
    const { page, errors } = await suite.open({ timezoneId, path, viewport: "phone" });
    for (const [index, hour] of hoursIn(timezoneId).entries()) {
      // The map is the same at every hour; it comes often enough to see that it, too, shifts nothing.
      const withMap = index % 4 === 0;
      for (const script of MAP_SCRIPTS) {
        if (withMap) suite.server().restore(script);
        else suite.server().answer(script, "hang");
      }
      await page.clock.setFixedTime(`2026-11-26T${hour}:59:30Z`);
      await page.goto(suite.server().url + path, { waitUntil: "domcontentloaded" });
      await untilLive(page);
      if (withMap) await untilMap(page);
      await nextFrame(page);
      expect(await layoutShiftsOf(page), `at ${hour}:59`).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
});

/** What stands above or beside the list, from left to right and from top to bottom. */
async function placesOf(page: Page) {
  const parts = [
    page.getByRole("heading", { level: 1 }),
    page.getByRole("combobox", { name: "What" }),
    page.getByRole("region", { name: "Map of the desks" }),
    page.getByRole("main"),
    // Of the first group of desks, with their number.
    page.getByRole("heading", { level: 2, name: /\(\d\)$/ }).first(),
  ];
  return (await Promise.all(parts.map(boxOf))).map(({ left, top }) => ({ left, top }));
}

it.each(["phone", "desktop"] as const)(
  "in the Netherlands, by day and by night, the live page of a %s stands where the built one stood",
  async (viewport) => {
    const { page } = await suite.open({ viewport });
    let built: unknown = null;
    // Browsers count no shift of what is replaced, so the places are compared: before the first script, and after.
    await page.route(`**${firstScript(inject("builtDir"))}`, async (route) => {
      await nextFrame(page);
      built = await placesOf(page);
      await route.continue();
    });
    for (const hour of ["01", "07", "09", "13", "21"]) {
      built = null;
      await page.clock.setFixedTime(`2026-11-26T${hour}:59:30Z`);
      await page.goto(suite.server().url, { waitUntil: "domcontentloaded" });
      await untilLive(page);
      await nextFrame(page);
      expect(built, `at ${hour}:59`).toEqual(await placesOf(page));
    }
  },
);

describe.each(["phone", "desktop"] as const)("the page of a %s that comes in two pieces", (viewport) => {
  it.each([
    "<details",
    "<summary",
    '<span translate="no">',
    "<path",
    "<h1",
    "<p>",
    "<section",
    '<svg id="built-picture"',
    "<main",
    '<li class="',
    '<section id="built-places"',
  ])("shifts nothing where the second begins with %s", async (before) => {
    const { page } = await suite.open({ viewport });
    suite.server().answer("/", { cut: { before, pause: 300 } });
    await page.goto(suite.server().url, { waitUntil: "domcontentloaded" });
    await untilLive(page);
    await nextFrame(page);
    expect(await layoutShiftsOf(page)).toEqual([]);
  });
});

it("a shift of the layout is noticed", async () => {
  const { page } = await suite.open({ viewport: "phone" });
  await untilMap(page);
  await page.evaluate(() => document.body.style.setProperty("padding-top", "200px"));
  await nextFrame(page);
  const shifts = await layoutShiftsOf(page);
  expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeGreaterThan(0.1);
});
