import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { boxOf } from "./support/boxes";
import { eventually } from "./support/eventually";
import { MARKERS, nextFrame, untilFootLive, untilPanelFilled, untilSaid, untilStill } from "./support/screen";
import { drag, type Spot } from "./support/touch";
import { VIEWPORTS } from "./support/viewports";

const suite = appSuite();

const panelOf = (page: Page) => page.getByRole("dialog", { name: "IND Utrecht" });
const panelTop = async (page: Page) => (await boxOf(panelOf(page))).top;
const mapOf = (page: Page) => page.locator(".leaflet-container");
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** Where a desk lies on the map, in pixels from the map's corner; read at one moment, since the page may be moving. */
const placeOf = (page: Page, desk: string) =>
  page.locator(`${MARKERS}[data-desk="${desk}"]`).evaluate((marker) => {
    const map = marker.closest(".leaflet-container")?.getBoundingClientRect();
    if (!map) throw new Error("the marker is not on the map");
    const { left, top } = marker.getBoundingClientRect();
    return { x: left - map.left, y: top - map.top };
  });

const distance = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);

/** The sheet and the map stop at once. */
const CALM = { viewport: "phone", reducedMotion: "reduce" } as const;

async function openSheet() {
  const { page } = await suite.open({ ...CALM, path: "?desk=utrecht" });
  await panelOf(page).waitFor();
  await untilStill(page);
  return page;
}

/** Drags the sheet by the name in its head. */
async function dragSheet(page: Page, by: number, sideways = 0) {
  const { left, top } = await boxOf(
    panelOf(page)
      .getByRole("heading", { name: /Utrecht/ })
      .first(),
  );
  await drag(page, [{ x: left + 50, y: top + 20 }], { x: sideways, y: by });
}

describe("the sheet", () => {
  it("grows and shrinks by a button, which the keyboard reaches", async () => {
    const page = await openSheet();
    const half = await panelTop(page);
    await page.getByRole("button", { name: "Show more of this desk" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Show more of the map" }).waitFor();
    expect(await panelTop(page)).toBeLessThan(60);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Show more of this desk" }).waitFor();
    expect(await panelTop(page)).toBe(half);
  });

  it("is dragged up to nearly all of the screen, and down to half of it", async () => {
    const page = await openSheet();
    const half = await panelTop(page);
    expect(half).toBeGreaterThan(200);
    await dragSheet(page, -200);
    await eventually(() => panelTop(page)).toBeLessThan(60);
    await dragSheet(page, 150);
    await eventually(() => panelTop(page)).toBe(half);
  });

  it("is dragged away, and the list is back where it was", async () => {
    const page = await openSheet();
    await dragSheet(page, 200);
    await panelOf(page).waitFor({ state: "detached" });
    expect(page.url()).toBe(suite.server().url);
  });

  it("stays where it is after a shaky tap", async () => {
    const page = await openSheet();
    const half = await panelTop(page);
    await dragSheet(page, 20, 3);
    await nextFrame(page);
    expect(await panelTop(page)).toBe(half);
  });
});

it("a panel beside the map stays when the mouse selects its name", async () => {
  const { page } = await suite.open({ path: "?desk=utrecht" });
  await panelOf(page).waitFor();
  await untilStill(page);
  const before = await boxOf(panelOf(page));
  const { left, top } = await boxOf(
    panelOf(page)
      .getByRole("heading", { name: /Utrecht/ })
      .first(),
  );
  await page.mouse.move(left + 5, top + 10);
  await page.mouse.down();
  await page.mouse.move(left + 60, top + 200, { steps: 5 });
  await page.mouse.up();
  await nextFrame(page);
  expect(await boxOf(panelOf(page))).toEqual(before);
  expect(await page.evaluate(() => String(getSelection()))).toContain("Utrecht");
});

describe("the map on a page that scrolls", () => {
  it("lets one finger scroll the page, and says what moves the map", async () => {
    const { page } = await suite.open(CALM);
    await untilStill(page);
    const before = await placeOf(page, "utrecht");
    const { top, bottom } = await boxOf(mapOf(page));
    // Waited for from before the drag, since it goes after a moment.
    const hint = untilSaid(page, "Use two fingers to move the map");
    await drag(page, [{ x: 30, y: (top + bottom) / 2 }], { x: 0, y: -150 });
    await hint;
    await eventually(() => scrolled(page)).toBeGreaterThan(50);
    expect(distance(await placeOf(page, "utrecht"), before)).toBeLessThan(1);
  });

  it("moves with two fingers, and the page stays", async () => {
    const { page } = await suite.open(CALM);
    await untilStill(page);
    const before = await placeOf(page, "utrecht");
    const { top, bottom } = await boxOf(mapOf(page));
    const y = (top + bottom) / 2;
    const fingers = [
      { x: 120, y },
      { x: 220, y },
    ];
    await drag(page, fingers, { x: 60, y: 0 });
    await eventually(async () => (await placeOf(page, "utrecht")).x).toBeGreaterThan(before.x + 20);
    expect(await scrolled(page)).toBe(0);
  });

  it("lets the wheel scroll the page, and zooms with Ctrl", async () => {
    const { page } = await suite.open({ ...CALM, isMobile: false, hasTouch: false });
    await untilStill(page);
    const width = async () => distance(await placeOf(page, "zwolle"), await placeOf(page, "rijswijk"));
    const before = await width();
    const { left, top } = await boxOf(mapOf(page));
    await page.mouse.move(left + 30, top + 60);
    const hint = untilSaid(page, "Hold Ctrl");
    await page.mouse.wheel(0, 120);
    await hint;
    await eventually(() => scrolled(page)).toBe(120);
    expect(await width()).toBeCloseTo(before);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await eventually(width).toBeGreaterThan(before + 20);
    expect(await scrolled(page)).toBe(0);
  });

  it("moves with one finger while the sheet covers the list", async () => {
    const page = await openSheet();
    const before = await placeOf(page, "utrecht");
    await drag(page, [{ x: 60, y: 150 }], { x: 80, y: 0 });
    await eventually(async () => distance(await placeOf(page, "utrecht"), before)).toBeGreaterThan(20);
  });
});

it("a turned phone keeps the desk that is read at the top, there and back", async () => {
  const { page } = await suite.open(CALM);
  await untilFootLive(page);
  const desk = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "IND Rijswijk" }) });
  await desk.evaluate((item) => item.scrollIntoView({ block: "start" }));
  const fromTop = async () => {
    const list = await boxOf(page.getByRole("main"));
    return (await boxOf(desk)).top - Math.max(0, list.top);
  };
  for (const turned of ["phone on its side", "phone"] as const) {
    // The scrolling is heard of; then longer than it takes for what stands at the top to be taken for what is read.
    await nextFrame(page);
    await page.clock.runFor(1_000);
    await page.setViewportSize(VIEWPORTS[turned].viewport);
    await eventually(fromTop).toBeLessThan(10);
    expect(await fromTop()).toBeGreaterThan(-10);
  }
});

it("a phone on its side has the panel beside the map, and nothing to scroll sideways", async () => {
  const { page } = await suite.open({ viewport: "phone on its side", path: "?desk=utrecht" });
  await untilStill(page);
  const panel = await boxOf(panelOf(page));
  const map = await boxOf(mapOf(page));
  expect(panel.right).toBeLessThanOrEqual(map.left + 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(844);
  expect(await page.getByRole("button", { name: "Show more of this desk" }).count()).toBe(0);
});

it("a panel makes the page no longer than its window", async () => {
  const { page } = await suite.open({ viewport: "desktop", path: "?desk=den-bosch" });
  await untilPanelFilled(page);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(800);
});
