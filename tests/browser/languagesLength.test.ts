import { expect, it } from "vitest";
import { languages } from "../../src/i18n/languages";
import { appSuite } from "./support/appSuite";
import { linesOf } from "./support/boxes";
import { eventually } from "./support/eventually";
import { sidewaysScroll } from "./support/overflow";
import { untilLive, untilPanelFilled } from "./support/screen";

const suite = appSuite();

it("long words: on a small phone a Dutch booking link has each in one line", async () => {
  const path = "nl/?desk=den-bosch&service=passport-stamp";
  const { page } = await suite.open({ viewport: "small phone", path });
  await untilPanelFilled(page);
  const booking = page.locator("[data-panel] div:has(> a[href^='tel:']) > a").getByText("terugkeervisum");
  expect(await linesOf(booking, "terugkeervisum")).toBe(1);
});

it.each(languages.map(({ code }) => code))(
  "the number from abroad stands in one line in %s",
  async (code) => {
    const { page } = await suite.open({
      viewport: "phone",
      timezoneId: "Africa/Nairobi",
      path: code === "en" ? "?desk=amsterdam" : `${code}/?desk=amsterdam`,
    });
    await untilPanelFilled(page);
    const call = page.locator("[data-panel] div > a[href^='tel:']").filter({ hasText: "+31" }).first();
    expect(await linesOf(call, "+31 88 0430 430")).toBe(1);
  },
);

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
