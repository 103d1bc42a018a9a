import { expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { eventually } from "./support/eventually";
import { sidewaysScroll } from "./support/overflow";
import { untilLive, untilPanelFilled } from "./support/screen";

const suite = appSuite();

it("long words: on a small phone a Dutch booking link has each in one line", async () => {
  const path = "nl/?desk=den-bosch&service=passport-stamp";
  const { page } = await suite.open({ viewport: "small phone", path });
  await untilPanelFilled(page);
  const booking = page.locator("[data-panel] div:has(> a[href^='tel:']) > a").getByText("terugkeervisum");
  const lines = await booking.evaluate((link) => {
    const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode();
    if (!text?.textContent) throw new Error("the link has no words");
    const word = document.createRange();
    word.setStart(text, text.textContent.indexOf("terugkeervisum"));
    word.setEnd(text, text.textContent.indexOf("terugkeervisum") + "terugkeervisum".length);
    return word.getClientRects().length;
  });
  expect(lines).toBe(1);
});

it("long words: with text of 200 % a Ukrainian page is no wider than a small phone", async () => {
  const { page } = await suite.open({ viewport: "small phone", path: "uk/" });
  await untilLive(page);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await page.getByRole("button", { name: "Поруч зі мною" }).waitFor();
  await eventually(() => sidewaysScroll(page)).toBe(0);
  expect(await page.evaluate(() => window.innerWidth)).toBe(320);
});

it("the name of the organisation stands once in the Dutch header", async () => {
  const { page } = await suite.open({ path: "nl/" });
  await untilLive(page);
  const named = page.locator("header").getByText("Immigratie- en Naturalisatiedienst");
  expect(await named.allTextContents()).toEqual(["Immigratie- en Naturalisatiedienst"]);
});
