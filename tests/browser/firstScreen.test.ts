import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { boxOf, isWithin } from "./support/boxes";
import { eventually } from "./support/eventually";
import { MARKERS, untilSaid } from "./support/screen";

const suite = appSuite();

const SCREENS = [
  ["phone", 2, 180],
  ["small phone", 1, 140],
] as const;
const PATHS = ["", "?service=pick-up-permit&at=2026-12-03T11:30", "?service=photo-fingerprints"];

/** Cards that lie whole in the window, the map's height, and what can be tapped beyond the window's sides. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const { innerWidth, innerHeight } = window;
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.getBoundingClientRect());
    return {
      cards: boxes("li[data-availability]").filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight)
        .length,
      map: boxes(".leaflet-container")[0]?.height ?? 0,
      beyond: boxes("button, select, a[href], summary, input")
        .filter(({ width, height }) => width > 1 && height > 1)
        .filter(({ left, right }) => left < 0 || right > innerWidth).length,
      sideways: document.documentElement.scrollWidth > innerWidth,
    };
  });

describe("the first screen", () => {
  it.each(SCREENS.flatMap((screen) => PATHS.map((path) => [...screen, path] as const)))(
    "of a %s has %d whole cards and %d pixels of map, at %j",
    async (viewport, cards, map, path) => {
      const { page } = await suite.open({ viewport, path, now: "2026-11-24T10:20:00Z" });
      await page.locator(".leaflet-marker-pane [data-desk]").first().waitFor();
      const screen = await measure(page);
      expect(screen.cards).toBeGreaterThanOrEqual(cards);
      expect(screen.map).toBeGreaterThanOrEqual(map);
      expect(screen).toMatchObject({ beyond: 0, sideways: false });
    },
  );

  it("of a phone shows all labels of the desks, none of them cut", async () => {
    const { page } = await suite.open({ viewport: "phone", now: "2026-11-24T10:20:00Z" });
    await page.locator(".leaflet-marker-pane [data-desk]").first().waitFor();
    const cut = await page.evaluate(() => {
      const map = document.querySelector(".leaflet-container")?.getBoundingClientRect();
      const labels = [...document.querySelectorAll(".leaflet-marker-pane [data-desk] span")];
      return labels.filter((label) => {
        const { width, left, right, top, bottom } = label.getBoundingClientRect();
        return (
          !map || width === 0 || left < map.left || right > map.right || top < map.top || bottom > map.bottom
        );
      }).length;
    });
    expect(cut).toBe(0);
  });

  it("gives the map the whole window by one tap, and takes it back by one", async () => {
    const { page } = await suite.open({ viewport: "phone", now: "2026-11-24T10:20:00Z" });
    await page.getByRole("button", { name: "Larger map" }).click();
    const map = page.locator(".leaflet-container");
    await eventually(async () => (await map.boundingBox())?.height).toBe(844);
    await page.getByRole("button", { name: "Smaller map" }).click();
    await eventually(async () => (await map.boundingBox())?.height).toBeLessThan(300);
  });

  it("keeps the keyboard within the map that has the whole window, until a desk is chosen", async () => {
    const { page } = await suite.open({ viewport: "phone", now: "2026-11-24T10:20:00Z" });
    await page.getByRole("button", { name: "Larger map" }).click();
    await page.getByRole("button", { name: "Smaller map" }).waitFor();
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press("Tab");
      const outside = await page.evaluate(() =>
        document.activeElement?.matches("body, [data-full=true] *")
          ? null
          : document.activeElement?.outerHTML,
      );
      expect(outside).toBeNull();
    }
    await page.locator(".leaflet-marker-pane [data-desk=zwolle]").tap();
    await page.getByRole("dialog", { name: "IND Zwolle" }).waitFor();
    expect(await page.locator("[data-full=true]").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Larger map" }).count()).toBe(0);
    await page.getByRole("button", { name: "Close", exact: true }).tap();
    await page.getByRole("button", { name: "Smaller map" }).waitFor();
  });

  it("keeps the chosen desk in view however far the map is zoomed", async () => {
    const { page, tileRequests } = await suite.open({ path: "?desk=eindhoven", tiles: "served" });
    const map = page.locator(".leaflet-container");
    await untilSaid(page, "Streets are shown.");
    const deepest = () => Math.max(...tileRequests.map((tile) => Number(/3857\/(\d+)/.exec(tile)?.[1])));
    const before = deepest();
    // By the wheel, in the corner that is furthest from the desk: the buttons zoom around it anyway.
    const { left, top } = await boxOf(map);
    await page.mouse.move(left + 20, top + 20);
    await page.keyboard.down("Control");
    await eventually(async () => {
      await page.mouse.wheel(0, -240);
      return deepest();
    }).toBeGreaterThan(before + 2);
    await page.keyboard.up("Control");
    const marker = page.locator(`${MARKERS}[data-desk=eindhoven]`);
    await eventually(async () => isWithin(await boxOf(marker), await boxOf(map))).toBe(true);
  });
});
