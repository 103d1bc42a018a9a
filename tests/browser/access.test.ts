import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { boxOf } from "./support/boxes";
import { ITEMS, MARKERS, openTimes, untilPanelFilled, untilStill } from "./support/screen";

const suite = appSuite();

describe("in forced colours, which take away backgrounds and shadows,", () => {
  const visit = suite.share({ forcedColors: "active", path: "?service=pick-up-permit&desk=zwolle" });
  beforeAll(async () => {
    await untilStill(visit().page);
    await openTimes(visit().page);
  });

  /** How an element is edged, and which marks it has: what these colours leave to tell it by. */
  const edgeOf = (element: Locator) =>
    element.evaluate((part) => {
      const { outlineStyle, outlineWidth, borderStyle, borderWidth } = getComputedStyle(part);
      return [outlineStyle, outlineWidth, borderStyle, borderWidth].join();
    });

  const pairs: Readonly<Record<string, (page: Page) => readonly [Locator, Locator]>> = {
    "a pressed time from another": (page) => {
      const times = page.getByRole("region", { name: "Your visit" });
      return [
        times.getByRole("button", { pressed: true }),
        times.getByRole("button", { pressed: false }).first(),
      ];
    },
    "the chosen desk of the list from another": (page) => [
      page.locator(`${ITEMS}[data-desk="zwolle"]`),
      page.locator(`${ITEMS}[data-desk="utrecht"]`),
    ],
    "the chosen mark of the map from another": (page) => [
      page.locator(`${MARKERS}[data-desk="zwolle"] svg`),
      page.locator(`${MARKERS}[data-desk="utrecht"] svg`),
    ],
  };

  it.each(Object.entries(pairs))("an edge tells %s", async (_, pair) => {
    const [chosen, other] = pair(visit().page);
    expect(await edgeOf(chosen)).not.toBe(await edgeOf(other));
  });
});

describe("on a desktop at 400 %", () => {
  const WINDOW = { width: 320, height: 256 };

  it("a panel takes the whole window, and its head gives way to the text", async () => {
    const { page } = await suite.open({ path: "?desk=zwolle&service=pick-up-permit" });
    await page.setViewportSize(WINDOW);
    await untilPanelFilled(page);
    const panel = page.getByRole("dialog", { name: "IND Zwolle" });
    expect(await boxOf(panel)).toEqual({ left: 0, top: 0, right: WINDOW.width, bottom: WINDOW.height });
    await panel.getByRole("heading", { name: "What to do" }).evaluate((heading) => heading.scrollIntoView());
    const { bottom } = await boxOf(panel.getByRole("heading", { level: 2 }));
    expect(bottom).toBeLessThanOrEqual(0);
  });

  it("the first screen has filters and answer whole, and nothing beyond its sides", async () => {
    const { page } = await suite.open();
    await page.setViewportSize(WINDOW);
    await untilStill(page);
    const beyond = await page
      .locator("button, select, a[href], summary")
      .evaluateAll((controls) =>
        controls
          .map((control) => control.getBoundingClientRect())
          .filter(({ width, left, right }) => width > 1 && (left < 0 || right > innerWidth)),
      );
    expect(beyond).toEqual([]);
    const answer = page.getByText("Now: 3 of 8 desks may help. Check first.");
    expect((await boxOf(answer)).bottom).toBeLessThanOrEqual(WINDOW.height);
  });
});
