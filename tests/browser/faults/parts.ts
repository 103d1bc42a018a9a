import type { Locator, Page } from "playwright-core";
import { directory } from "../../support/directory";
import { ITEMS, MARKERS, SLOW } from "../support/screen";

/** Milliseconds in which a part comes that was asked for when the page came. What is later is looked for again. */
const SOON = 1000;

const isSeen = async (found: Locator) => (await found.filter({ visible: true }).count()) > 0;

const comesSoon = (found: Locator) =>
  found.waitFor({ state: "attached", timeout: SOON }).then(
    () => true,
    () => false,
  );

const NOT_HERE = /not at this desk/i;

/** What a visitor may use of the app, with the way to find out whether it can be used. */
const PARTS = {
  "the addresses": async (page: Page) => {
    const texts = await page.locator("li").allTextContents();
    return directory.desks.every(({ street }) => texts.some((text) => text.includes(street)));
  },
  "the number to call": (page: Page) => isSeen(page.locator(`a[href="tel:${directory.contact.phone.tel}"]`)),
  "the choice of a service": async (page: Page) => {
    const select = page.getByRole("combobox", { name: "What" });
    if ((await select.count()) === 0) return false;
    const said = async (service: string) => {
      await select.selectOption(service);
      return isSeen(page.locator('li[data-desk="hoofddorp"]').getByText(NOT_HERE));
    };
    return !(await said("pick-up-permit")) && (await said("photo-fingerprints"));
  },
  "the choice of a time": async (page: Page) => {
    const when = page.getByRole("button", { name: /^When/ });
    if (!(await when.isVisible())) return false;
    const isOpen = async () => (await when.getAttribute("aria-expanded")) === "true";
    // Not by a tap: a sheet may lie over it.
    if (!(await isOpen())) await when.dispatchEvent("click");
    const done = page.getByRole("button", { name: "Done", includeHidden: true });
    const came = await comesSoon(done);
    if (await isOpen()) await when.dispatchEvent("click");
    return came;
  },
  "a map that moves": async (page: Page) => (await page.locator(MARKERS).count()) === directory.desks.length,
  "the panel of a desk": async (page: Page) => {
    if ((await page.locator(ITEMS).count()) === 0) return false;
    if ((await page.locator("[data-panel]").count()) === 0)
      await page.getByRole("button", { name: "IND Zwolle", exact: true }).tap();
    const address = page.locator('[data-panel="zwolle"]').getByText("Zuiderzeelaan 43").first();
    // What is slow to come is said to be, with the address.
    if (!(await comesSoon(address))) await page.clock.fastForward(SLOW);
    await address.waitFor({ state: "attached" });
    const panel = page.getByRole("dialog", { name: "IND Zwolle" });
    return (await panel.getByRole("region", { name: "Ask the IND" }).count()) === 1;
  },
};

export type Part = keyof typeof PARTS;

/** What cannot be used on a page. */
export async function lostOn(page: Page): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const [part, isThere] of Object.entries(PARTS)) if (!(await isThere(page))) lost.push(part);
  return lost;
}
