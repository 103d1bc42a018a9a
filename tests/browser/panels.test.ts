import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { directory } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { eventually } from "./support/eventually";
import {
  ITEMS,
  MARKERS,
  untilFootLive,
  untilMap,
  untilPanel,
  untilPanelFilled,
  untilStill,
} from "./support/screen";

const suite = appSuite();

const marker = (page: Page, id: string) => page.locator(`${MARKERS}[data-desk="${id}"]`);
const item = (page: Page, id: string) =>
  page.locator(`${ITEMS}[data-desk="${id}"]`).getByRole("button", { name: /^IND / });
const panel = (page: Page, name: string) => page.getByRole("dialog", { name, exact: true });

/** Opens each desk in turn, looks at its panel and leaves it. */
async function openAll(page: Page, open: (id: string) => Promise<void>): Promise<void> {
  for (const { id, name } of directory.desks) {
    await open(id);
    await untilPanel(page, id);
    expect(await panel(page, name).isVisible(), name).toBe(true);
    expect(new URL(page.url()).searchParams.get("desk")).toBe(id);
    await page.keyboard.press("Escape");
    await untilPanel(page, null);
  }
}

const PLACES = [
  ["from the list", item],
  ["from the map", marker],
] as const;

describe.each(PLACES)("all eight panels open %s", (_, target) => {
  it("by a click", async () => {
    const { page, errors, foreignRequests } = await suite.open();
    await untilStill(page);
    await openAll(page, (id) => target(page, id).click());
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it.each(["phone", "small phone"] as const)("by a tap on a %s", async (viewport) => {
    const { page, errors } = await suite.open({ viewport });
    await untilStill(page);
    await openAll(page, (id) => target(page, id).tap());
    expect(errors).toEqual([]);
  });

  it.each(["Enter", "Space"])("by the keyboard, with %s", async (key) => {
    const { page, errors } = await suite.open();
    await untilStill(page);
    await openAll(page, async (id) => {
      await target(page, id).focus();
      await page.keyboard.press(key);
    });
    expect(errors).toEqual([]);
  });
});

describe("from the keyboard alone", () => {
  /** Where the focus is: "list utrecht", "map utrecht", or null. */
  const focusedDesk = (page: Page) =>
    page.evaluate(() => {
      const desk = document.activeElement?.closest("[data-desk]");
      if (!desk) return null;
      return `${desk.tagName === "LI" ? "list" : "map"} ${desk.getAttribute("data-desk")}`;
    });

  it("every marker and every desk of the list is reached with Tab", async () => {
    const { page } = await suite.open();
    await untilMap(page);
    const all = directory.desks.flatMap(({ id }) => [`list ${id}`, `map ${id}`]);
    const reached = new Set<string>();
    for (let press = 0; press < 200 && reached.size < all.length; press++) {
      await page.keyboard.press("Tab");
      const desk = await focusedDesk(page);
      if (desk) reached.add(desk);
    }
    expect([...reached].sort()).toEqual(all.sort());
  });

  it("the first link leads past filters and map to the list", async () => {
    const { page } = await suite.open();
    await untilMap(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const passed: (string | null)[] = [];
    for (let press = 0; press < 10 && !passed.at(-1)?.startsWith("list"); press++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
      passed.push(await focusedDesk(page));
    }
    expect(passed.at(-1)).toBe("list hoofddorp");
  });

  it("the focus comes back to the marker that opened the panel", async () => {
    const { page } = await suite.open();
    await untilStill(page);
    await marker(page, "zwolle").focus();
    await page.keyboard.press("Enter");
    await panel(page, "IND Zwolle").waitFor();
    await page.keyboard.press("Escape");
    await eventually(() => focusedDesk(page)).toBe("map zwolle");
  });
});

describe("a shared link", () => {
  it("gives the same screen to another person", async () => {
    const { page } = await suite.open({ stoppedAt: "2026-11-24T10:20:00Z" });
    await page.getByRole("combobox", { name: "What" }).selectOption("photo-fingerprints");
    await page.getByRole("button", { name: "When Now" }).click();
    await page.getByRole("button", { name: "Tomorrow 14:00" }).click();
    await item(page, "rotterdam").click();
    const other = await suite.open({ stoppedAt: "2026-11-24T10:20:00Z", path: new URL(page.url()).search });
    for (const shown of [page, other.page]) {
      await untilPanelFilled(shown);
      await untilFootLive(shown);
      await untilStill(shown);
    }
    /** Every role, name, state and text of the page, as screen readers are told. */
    const told = (shown: Page) => shown.locator("body").ariaSnapshot();
    const first = await told(page);
    expect(first).toContain("Wed 25 Nov, 14:00");
    expect(await told(other.page)).toBe(first);
  });

  it("comes back with Back, one desk at a time", async () => {
    const { page } = await suite.open({ path: "?service=pick-up-permit" });
    await item(page, "rotterdam").click();
    await panel(page, "IND Rotterdam").waitFor();
    await item(page, "utrecht").click();
    await panel(page, "IND Utrecht").waitFor();
    await page.goBack();
    await panel(page, "IND Rotterdam").waitFor();
    await page.goBack();
    await panel(page, "IND Rotterdam").waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("?service=pick-up-permit");
  });
});
