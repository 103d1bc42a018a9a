import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { boxOf, isWithin, overlap } from "./support/boxes";
import { eventually } from "./support/eventually";
import { untilFootLive, untilStill } from "./support/screen";

const suite = appSuite();
const offerOn = (page: Page) => page.getByRole("complementary", { name: "Language" });
/** What is seen of it. */
const lineOn = (page: Page) => offerOn(page).locator("div").last();
const mapOn = (page: Page) => page.getByRole("region", { name: "Map of the desks" });

async function openOffered(viewport: "phone" | "small phone" | "desktop"): Promise<Page> {
  const { page } = await suite.open({ viewport, locale: "uk-UA" });
  await untilStill(page);
  await offerOn(page).getByRole("link").waitFor();
  return page;
}

describe.each(["phone", "small phone"] as const)("the offer of another language on a %s", (viewport) => {
  it("is in sight, however far one has scrolled", async () => {
    const page = await openOffered(viewport);
    const height = page.viewportSize()?.height ?? 0;
    for (const top of [0, 700, 2000]) {
      await page.evaluate((scrolled) => window.scrollTo(0, scrolled), top);
      expect((await boxOf(lineOn(page))).bottom).toBeLessThanOrEqual(height);
    }
  });

  it("leaves the end of the page free", async () => {
    const page = await openOffered(viewport);
    await untilFootLive(page);
    const last = page.locator("main").getByRole("link").last();
    // What lies far below is laid out as it comes near.
    await eventually(async () => {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      return (await boxOf(last)).bottom;
    }).toBeLessThanOrEqual((await boxOf(lineOn(page))).top);
  });

  it("lies under what the signs of the map mean", async () => {
    const page = await openOffered(viewport);
    await page.getByRole("button", { name: "What the signs mean" }).tap();
    const close = mapOn(page).getByRole("button", { name: "Close", exact: true });
    await close.tap();
    await close.waitFor({ state: "hidden" });
    expect(new URL(page.url()).pathname).toBe("/");
  });

  it("hides nothing that the keyboard comes to", async () => {
    const page = await openOffered(viewport);
    for (let stops = 0; stops < 30; stops += 1) {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      if (await offerOn(page).evaluate((offer) => offer.contains(document.activeElement))) continue;
      expect(isWithin(await boxOf(focused), await boxOf(lineOn(page))), await focused.innerHTML()).toBe(
        false,
      );
    }
  });

  it("gives the focus on when it is closed", async () => {
    const page = await openOffered(viewport);
    await offerOn(page).getByRole("button", { name: "Close" }).press("Enter");
    await offerOn(page).waitFor({ state: "detached" });
    expect(
      await page.locator("header summary").evaluate((languages) => languages === document.activeElement),
    ).toBe(true);
  });
});

it("the offer of another language on a desktop leaves the buttons of the map free beside an open week", async () => {
  const page = await openOffered("desktop");
  await page.getByText("Week at a glance").click();
  await page.getByRole("table").waitFor();
  const line = await boxOf(lineOn(page));
  const buttons = await mapOn(page).locator("button:visible").all();
  expect(buttons.length).toBeGreaterThan(4);
  for (const button of buttons)
    expect(overlap(await boxOf(button), line), await button.innerHTML()).toBe(false);
});
