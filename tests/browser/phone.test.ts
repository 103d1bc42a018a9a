import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { drag } from "./support/touch";

const suite = appSuite();
const NOW = "2026-11-24T10:20:00Z";

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  return box;
};

const sheetTop = async (page: Page) => (await boxOf(page, "[data-full]")).y;
const mapAt = (page: Page) =>
  page.locator(".leaflet-map-pane").evaluate((pane) => getComputedStyle(pane).transform);
const untilMap = (page: Page) => page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();

async function openSheet() {
  const { page } = await suite.open({
    viewport: "phone",
    now: NOW,
    path: "?desk=utrecht",
    reducedMotion: "reduce",
  });
  await page.getByRole("dialog", { name: "IND Utrecht" }).waitFor();
  await untilMap(page);
  return page;
}

describe("the sheet", () => {
  it("grows and shrinks by a button, which the keyboard reaches", async () => {
    const page = await openSheet();
    const half = await sheetTop(page);
    await page.getByRole("button", { name: "Show more of this desk" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Show more of the map" }).waitFor();
    expect(await sheetTop(page)).toBeLessThan(60);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Show more of this desk" }).waitFor();
    expect(await sheetTop(page)).toBe(half);
  });

  it("is dragged up to nearly all of the screen, and down to half of it", async () => {
    const page = await openSheet();
    const half = await sheetTop(page);
    await drag(page, [{ x: 120, y: half + 30 }], { x: 0, y: -200 });
    await expect.poll(() => sheetTop(page)).toBeLessThan(60);
    await drag(page, [{ x: 120, y: 50 }], { x: 0, y: 150 });
    await expect.poll(() => sheetTop(page)).toBe(half);
  });

  it("is dragged away, and the list is back where it was", async () => {
    const page = await openSheet();
    await drag(page, [{ x: 120, y: (await sheetTop(page)) + 30 }], { x: 0, y: 200 });
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(page.url()).toBe(suite.server().url);
  });

  it("stays where it is after a shaky tap", async () => {
    const page = await openSheet();
    const half = await sheetTop(page);
    await drag(page, [{ x: 120, y: half + 30 }], { x: 3, y: 20 });
    expect([await sheetTop(page), await page.getByRole("dialog").count()]).toEqual([half, 1]);
  });
});

it("beside the map, the panel is not dragged: whoever selects its name with the mouse keeps it", async () => {
  const { page } = await suite.open({ now: NOW, path: "?desk=utrecht" });
  await page.getByRole("dialog", { name: "IND Utrecht" }).waitFor();
  const { x, y } = await boxOf(page, "[data-panel] h2");
  await page.mouse.move(x + 5, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 200, { steps: 5 });
  await page.mouse.up();
  expect(await page.getByRole("dialog", { name: "IND Utrecht" }).count()).toBe(1);
  expect(await page.locator("[data-full]").getAttribute("data-full")).toBe("false");
});

describe("the map of a page that scrolls", () => {
  it("lets one finger scroll the page, and says what moves the map", async () => {
    const { page } = await suite.open({ viewport: "phone", now: NOW });
    await untilMap(page);
    const before = await mapAt(page);
    const { y, height } = await boxOf(page, ".leaflet-container");
    await drag(page, [{ x: 30, y: y + height / 2 }], { x: 0, y: -150 });
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
    expect(await mapAt(page)).toBe(before);
    await page.getByText("Use two fingers to move the map").waitFor();
  });

  it("moves with two fingers, and the page stays", async () => {
    const { page } = await suite.open({ viewport: "phone", now: NOW });
    await untilMap(page);
    const inside = async () => (await boxOf(page, '.leaflet-marker-pane [data-desk="utrecht"]')).x;
    const before = await inside();
    const { y, height } = await boxOf(page, ".leaflet-container");
    const middle = y + height / 2;
    const fingers = [
      { x: 120, y: middle },
      { x: 220, y: middle },
    ];
    await drag(page, fingers, { x: 60, y: 0 });
    await expect.poll(async () => Math.round((await inside()) - before)).toBeGreaterThan(20);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it("lets the wheel scroll the page, and zooms with Ctrl", async () => {
    const { page } = await suite.open({ viewport: "phone", now: NOW, isMobile: false, hasTouch: false });
    await untilMap(page);
    const markerX = async (id: string) => (await boxOf(page, `.leaflet-marker-pane [data-desk="${id}"]`)).x;
    const width = async () => (await markerX("zwolle")) - (await markerX("rijswijk"));
    const before = await width();
    const { x, y } = await boxOf(page, ".leaflet-container");
    await page.mouse.move(x + 30, y + 60);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
    await page.getByText(/Hold Ctrl/).waitFor();
    expect(await width()).toBe(before);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await expect.poll(width).toBeGreaterThan(before + 20);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it("is moved by one finger where the panel covers all that could scroll", async () => {
    const page = await openSheet();
    const before = await mapAt(page);
    await drag(page, [{ x: 60, y: 150 }], { x: 80, y: 0 });
    await expect.poll(() => mapAt(page)).not.toBe(before);
  });
});

describe("on its side", () => {
  it("a phone shows filters, list and map, and the panel beside the map", async () => {
    const { page } = await suite.open({
      viewport: "phone on its side",
      now: NOW,
      path: "?desk=utrecht",
    });
    await page.getByRole("dialog", { name: "IND Utrecht" }).waitFor();
    await untilMap(page);
    const panel = await boxOf(page, "[data-panel]");
    const map = await boxOf(page, ".leaflet-container");
    expect(panel.x + panel.width).toBeLessThanOrEqual(map.x + 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(844);
    const buttons = await page.getByRole("button", { name: "Show more of this desk" }).count();
    expect(buttons).toBe(0);
  });
});
