import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { afterAWhile } from "./support/afterAWhile";
import { appSuite } from "./support/appSuite";
import { boxOf } from "./support/boxes";
import { firstScript, partFile } from "./support/builtScripts";
import { eventually } from "./support/eventually";
import { ITEMS, nextFrame, untilLive } from "./support/screen";

const suite = appSuite();

/** The page as built, with a script on its way until it is let through: the first, unless said otherwise. */
async function openBuilt(
  viewport: "phone" | "desktop",
  { script = firstScript(inject("builtDir")), search = "" } = {},
) {
  const { page, errors } = await suite.open({ viewport });
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(`**${script}`, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(suite.server().url + search, { waitUntil: "commit" });
  await service(page).waitFor();
  return { page, errors, letThrough };
}

const service = (page: Page) => page.getByRole("combobox", { name: "What" });
const languages = (page: Page) => page.locator("summary", { hasText: "English" });
const hasFocus = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
const isLive = (page: Page) => page.locator(ITEMS).first().isVisible();

/** The first desk whose card begins in the window. */
const deskAtTop = (page: Page) =>
  page.evaluate(() => {
    for (const item of document.querySelectorAll<HTMLElement>("li[data-desk]")) {
      const { top } = item.getBoundingClientRect();
      if (top >= 0) return { desk: item.dataset.desk, top };
    }
    throw new Error("no desk is in the window");
  });

/** The page as built, its select in focus, when the live page has been rendered: that asks for the newest facts, shown or not. */
async function openWhileChoosing(viewport: "phone" | "desktop"): Promise<Page> {
  const { page, letThrough } = await openBuilt(viewport);
  await service(page).focus();
  const asked = () => suite.server().requests.filter(({ path }) => path === "/data/directory.json").length;
  const before = asked();
  letThrough();
  await eventually(asked).toBeGreaterThan(before);
  await nextFrame(page);
  return page;
}

describe("a page whose scripts come late", () => {
  it("keeps what was chosen, the focus, and the desk that is read", async () => {
    const { page, errors, letThrough } = await openBuilt("phone");
    await service(page).focus();
    await service(page).selectOption("photo-fingerprints");
    await page.mouse.wheel(0, 900);
    await eventually(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(600);
    await nextFrame(page);
    const read = await deskAtTop(page);
    letThrough();
    await untilLive(page);
    const { top } = await boxOf(page.locator(`li[data-desk="${read.desk}"]`));
    expect(Math.abs(top - read.top)).toBeLessThanOrEqual(1);
    expect(new URL(page.url()).search).toBe("?service=photo-fingerprints");
    expect(await service(page).inputValue()).toBe("photo-fingerprints");
    expect(await hasFocus(page, "select")).toBe(true);
    expect(errors).toEqual([]);
  });

  it("keeps 'Any service' where it was chosen again, and else the service of the link", async () => {
    const search = "?service=pick-up-permit";
    for (const [keys, kept] of [
      [[], search],
      [["ArrowDown", "ArrowUp"], ""],
    ] as const) {
      const { page, letThrough } = await openBuilt("desktop", { search });
      await service(page).focus();
      for (const key of keys) await page.keyboard.press(key);
      expect(await service(page).inputValue()).toBe("");
      await page.locator("summary").first().focus();
      letThrough();
      await untilLive(page);
      expect(new URL(page.url()).search).toBe(kept);
    }
  });

  it("waits while a picker may be open, until the visitor has chosen", async () => {
    const page = await openWhileChoosing("phone");
    expect(await isLive(page)).toBe(false);
    await service(page).selectOption("pick-up-permit");
    await untilLive(page);
    expect(new URL(page.url()).search).toBe("?service=pick-up-permit");
    expect(await hasFocus(page, "select")).toBe(true);
  });

  it("waits no longer once the page itself is touched", async () => {
    const page = await openWhileChoosing("phone");
    await service(page).dispatchEvent("touchend");
    await nextFrame(page);
    expect(await isLive(page)).toBe(false);
    // As in a browser that leaves the focus where it is.
    await page.getByRole("main").dispatchEvent("touchend");
    await untilLive(page);
    expect(await hasFocus(page, "select")).toBe(true);
  });

  it("waits while a button of the mouse is down, and loses no click", async () => {
    const page = await openWhileChoosing("desktop");
    const { left, right, top, bottom } = await boxOf(languages(page));
    await page.mouse.move((left + right) / 2, (top + bottom) / 2);
    await page.mouse.down();
    await nextFrame(page);
    expect(await isLive(page)).toBe(false);
    await page.mouse.up();
    await untilLive(page);
    await page.getByRole("link", { name: "Nederlands" }).waitFor();
    expect(await hasFocus(page, "summary")).toBe(true);
  });

  it("does not ask to be loaded again while it waits, however long", async () => {
    const page = await openWhileChoosing("phone");
    await afterAWhile(page);
    expect(await page.getByText("Load the page again").isVisible()).toBe(false);
  });

  it("gives the focus on what is gone to the button of its desk", async () => {
    const { page, letThrough } = await openBuilt("desktop");
    await page.locator("li[data-desk=zwolle] a").first().focus();
    letThrough();
    await untilLive(page);
    expect(await hasFocus(page, "li[data-desk=zwolle] button")).toBe(true);
  });

  it("keeps unfolded and in focus what a later part takes the place of", async () => {
    const { page, letThrough } = await openBuilt("desktop", { script: partFile(inject("builtDir"), "next") });
    await untilLive(page);
    const sources = page.getByRole("main").locator("summary", { hasText: /^Sources: / });
    await sources.first().press("Enter");
    const before = await sources.first().elementHandle();
    letThrough();
    await eventually(() => before?.evaluate((summary) => summary.isConnected)).toBe(false);
    expect(await sources.first().evaluate((summary) => summary === document.activeElement)).toBe(true);
    expect(
      await page
        .getByRole("main")
        .locator("[open] > summary", { hasText: /^Sources: / })
        .count(),
    ).toBe(1);
  });

  it("keeps unfolded what was unfolded", async () => {
    const { page, letThrough } = await openBuilt("phone");
    await languages(page).tap();
    letThrough();
    await untilLive(page);
    await page.getByRole("link", { name: "Nederlands" }).tap();
    await page.waitForURL("**/nl/");
  });
});
