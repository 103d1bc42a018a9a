import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { directory } from "../support/directory";
import { appSuite } from "./support/appSuite";

const suite = appSuite();
const now = "2026-11-24T10:20:00Z";
const VIEWPORTS = ["phone", "small phone", "desktop"] as const;

interface Box {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where things are on the screen, in pixels. */
const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return {
          id: element.closest("[data-desk]")?.getAttribute("data-desk") ?? "",
          left,
          top,
          right,
          bottom,
        };
      }),
  );

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const MARKERS = ".leaflet-marker-pane [data-desk]";

describe.each(VIEWPORTS)("on a %s", (viewport) => {
  it("all eight marks are in view and none lies on another, nor does a label", async () => {
    const { page } = await suite.open({ now, viewport });
    await page.locator(MARKERS).nth(7).waitFor();
    const [map] = await boxesOf(page, ".leaflet-container");
    const marks = await boxesOf(page, `${MARKERS} svg`);
    const labels = await boxesOf(page, `${MARKERS} span`);
    expect(marks).toHaveLength(8);
    for (const mark of marks) {
      expect(
        map &&
          mark.left >= map.left &&
          mark.right <= map.right &&
          mark.top >= map.top &&
          mark.bottom <= map.bottom,
      ).toBe(true);
      expect(marks.filter((other) => other !== mark && overlap(mark, other))).toEqual([]);
      expect(labels.filter((label) => label.id !== mark.id && overlap(mark, label))).toEqual([]);
    }
    for (const label of labels)
      expect(labels.filter((other) => other !== label && overlap(label, other))).toEqual([]);
  });

  it("the chosen marker is never under the panel", async () => {
    const { page } = await suite.open({ now, viewport });
    for (const { id, name } of directory.desks) {
      await page.goto(`${suite.server().url}?desk=${id}`);
      await page.getByRole("dialog", { name, exact: true }).waitFor();
      await page.locator(`${MARKERS}[data-selected="true"]`).waitFor();
      await expect
        .poll(async () => {
          const [mark] = await boxesOf(page, `${MARKERS}[data-desk="${id}"] svg`);
          const [panel] = await boxesOf(page, "[data-panel]");
          const [map] = await boxesOf(page, ".leaflet-container");
          if (!mark || !panel || !map) return "missing";
          if (overlap(mark, panel)) return "under the panel";
          return mark.left >= map.left && mark.right <= map.right && mark.top >= map.top
            ? "in view"
            : "out of view";
        })
        .toBe("in view");
    }
  });
});

describe("the street map", () => {
  it("lies over the embedded one when it comes, and lets one zoom to the street", async () => {
    const { page, errors } = await suite.open({ now, tiles: "served", path: "?desk=hoofddorp" });
    await page.getByText("Street map © Kadaster").waitFor();
    expect(await page.locator(".leaflet-tile-loaded").count()).toBeGreaterThan(3);
    const zoomIn = page.getByRole("button", { name: "Zoom in" });
    for (let press = 0; press < 9; press++) {
      await zoomIn.click();
      await page.waitForTimeout(350);
    }
    const { tileRequests } = await suite.open({ now, tiles: "served" });
    expect(tileRequests.every((url) => /\/standaard\/EPSG:3857\/\d+\/\d+\/\d+\.png$/.test(url))).toBe(true);
    expect(errors).toEqual([]);
  });

  it.each(["blocked", "forbidden"] as const)(
    "that is %s leaves the embedded map, capped where it ends",
    async (tiles) => {
      const { page, errors } = await suite.open({ now, tiles });
      await page.getByText("Simple map, no streets").waitFor();
      expect(await page.locator(".leaflet-tile-loaded").count()).toBe(0);
      await expectEmbeddedMap(page);
      const zoomIn = page.getByRole("button", { name: "Zoom in" });
      let presses = 0;
      for (; (await zoomIn.getAttribute("aria-disabled")) === "false"; presses++) {
        // Not Playwright's click: that would wait for a button that has just been switched off.
        await zoomIn.dispatchEvent("click");
        await page.waitForTimeout(300);
      }
      // From a zoom between 7 and 9 to 11; with streets it would go on to 19.
      expect(presses).toBeLessThan(6);
      expect(errors).toEqual([]);
    },
  );

  it("that never answers leaves the embedded map", async () => {
    const { page, errors } = await suite.open({ now, tiles: "hang" });
    await page.getByText("Simple map, streets are loading").waitFor();
    await expectEmbeddedMap(page);
    await page.locator(MARKERS).nth(7).waitFor();
    await page.clock.fastForward("00:09");
    await page.getByText("Simple map, no streets").waitFor();
    expect(errors).toEqual([]);
  });

  it("comes when the connection comes back", async () => {
    const { page, setTiles } = await suite.open({ now, tiles: "blocked" });
    await page.getByText("Simple map, no streets").waitFor();
    setTiles("served");
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await page.getByText("Street map © Kadaster").waitFor();
  });
});

/** More than a stray shape: land and lines are drawn with hundreds of points each. */
async function expectEmbeddedMap(page: Page): Promise<void> {
  await expect.poll(() => pointsDrawn(page, "land")).toBeGreaterThan(300);
  await expect.poll(() => pointsDrawn(page, "lines")).toBeGreaterThan(300);
}

function pointsDrawn(page: Page, pane: string): Promise<number> {
  const paths = page.locator(`.leaflet-${pane}-pane path`);
  return paths.evaluateAll((drawn) =>
    drawn.reduce((sum, path) => sum + (path.getAttribute("d")?.match(/[ML]/g)?.length ?? 0), 0),
  );
}

describe("list and map", () => {
  it("highlight each other's desk", async () => {
    const { page } = await suite.open({ now });
    await page.locator('li[data-desk="zwolle"]').hover();
    await page.locator(`${MARKERS}[data-desk="zwolle"][data-highlighted="true"]`).waitFor();
    await page.locator(`${MARKERS}[data-desk="utrecht"]`).hover();
    await page.locator('li[data-desk="utrecht"][data-highlighted="true"]').waitFor();
  });

  it("say the same of every desk", async () => {
    const { page } = await suite.open({ now: "2026-11-26T11:00:00Z", path: "?service=photo-fingerprints" });
    await page.locator(MARKERS).nth(7).waitFor();
    const states = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((elements) =>
          elements
            .map(
              (element) =>
                `${element.getAttribute("data-desk")} ${element.getAttribute("data-availability")}`,
            )
            .sort(),
        );
    expect(await states(MARKERS)).toEqual(await states("li[data-desk]"));
    expect(await page.locator(`${MARKERS}[data-desk="hoofddorp"]`).getAttribute("aria-label")).toBe(
      "IND Hoofddorp: Not at this desk. Not confirmed since",
    );
  });
});
