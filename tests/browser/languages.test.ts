import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/languages";
import { appSuite } from "./support/appSuite";
import { eventually } from "./support/eventually";
import { keepApp } from "./support/kept";
import { untilLive, untilMap, untilPanel, untilPanelFilled } from "./support/screen";

const suite = appSuite();
const CHOSEN = "?service=pick-up-permit&at=2026-12-03T11:30&desk=zwolle";
/** What the switch says to those who cannot see the globe, in the two languages of these tests. */
const SWITCH = { en: "Language: English", tr: "Dil: Türkçe" };

const where = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};
const languageOf = (page: Page) => page.locator("html").getAttribute("lang");

/** Chooses a language in the header. The panel of a desk takes the focus when it comes, so it is waited for. */
async function choose(page: Page, name: string): Promise<void> {
  await untilPanelFilled(page);
  await page.locator("header summary").click();
  const before = page.url();
  await page.getByRole("link", { name, exact: true }).click();
  // Whether the other page can come is asked first.
  await page.waitForURL(({ href }) => href !== before);
}

describe("a link with ?lang=tr", () => {
  it("leads to the Turkish page with service, time and desk", async () => {
    const { page } = await suite.open({ path: `${CHOSEN}&lang=tr` });
    await page.waitForURL("**/tr/**");
    await untilPanel(page, "zwolle");
    expect(where(page)).toBe(`/tr/${CHOSEN}`);
    expect(await languageOf(page)).toBe("tr");
  });

  it.each(["xx", "constructor"])("is said to be unknown when it is ?lang=%s", async (lang) => {
    const { page } = await suite.open({ path: `?lang=${lang}` });
    await page.getByText("The language in this link is not available").waitFor();
    expect(await languageOf(page)).toBe("en");
  });
});

describe("the switch", () => {
  it("is remembered by a link in a language that nobody knows, and that is said in the chosen one", async () => {
    const { page } = await suite.open({ path: "?desk=zwolle" });
    await choose(page, "Türkçe");
    await untilPanel(page, "zwolle");
    await page.goto(`${suite.server().url}?lang=xx`);
    await page.waitForURL("**/tr/**");
    await page.getByText("Bu bağlantıdaki dil henüz yok.").waitFor();
  });

  it("gives way to a link that asks for English", async () => {
    const { page } = await suite.open({ path: "?desk=zwolle" });
    await choose(page, "Türkçe");
    await untilPanel(page, "zwolle");
    await page.goto(`${suite.server().url}tr/?lang=en&desk=zwolle`);
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await untilPanel(page, "zwolle");
    expect(await languageOf(page)).toBe("en");
  });

  it("has all languages by their own names", async () => {
    const { page } = await suite.open();
    await untilLive(page);
    await page.locator("header summary").click();
    expect(await page.locator("header li").allTextContents()).toEqual(languages.map(({ name }) => name));
  });

  it("keeps what was chosen, is remembered, and leads back to English", async () => {
    const { page, context } = await suite.open({ path: CHOSEN });
    expect(await page.locator("header summary").getAttribute("aria-label")).toBe(SWITCH.en);
    await choose(page, "Türkçe");
    await untilPanel(page, "zwolle");
    expect(where(page)).toBe(`/tr/${CHOSEN}`);
    expect(await page.locator("header summary").getAttribute("aria-label")).toBe(SWITCH.tr);

    const next = await context.newPage();
    await next.goto(`${suite.server().url}?desk=zwolle`);
    await next.waitForURL("**/tr/?desk=zwolle");
    await choose(next, "English");
    await untilPanel(next, "zwolle");
    expect(where(next)).toBe("/?desk=zwolle");

    await next.goto(suite.server().url);
    await untilLive(next);
    expect(await languageOf(next)).toBe("en");
  });
});

describe("on a device in Ukrainian", () => {
  const OFFER = "Продовжити українською";

  it("the English page offers Ukrainian, in Ukrainian, with what was chosen", async () => {
    const { page } = await suite.open({ locale: "uk-UA", path: CHOSEN });
    await page.getByRole("link", { name: OFFER }).click();
    await page.waitForURL("**/uk/**");
    await untilPanel(page, "zwolle");
    expect(where(page)).toBe(`/uk/${CHOSEN}`);
  });

  it("the offer that was closed does not come back", async () => {
    const { page } = await suite.open({ locale: "uk-UA" });
    const offer = page.getByRole("complementary", { name: "Language" });
    await offer.getByRole("button", { name: "Close" }).click();
    await offer.waitFor({ state: "detached" });
    await page.reload();
    await untilMap(page);
    expect(await page.getByText(OFFER).count()).toBe(0);
  });

  it("the Ukrainian page offers nothing", async () => {
    const { page, errors } = await suite.open({ locale: "uk-UA", path: "uk/" });
    await untilMap(page);
    expect(await page.getByRole("complementary").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("after one visit to the Turkish page, without a network", () => {
  it("a link never opened before shows its screen in Turkish", async () => {
    const { page, errors } = await suite.open({ worker: true, viewport: "phone", path: "tr/" });
    await keepApp(page);
    await suite.server().stop();
    await page.goto(`${suite.server().url}tr/?desk=zwolle`);
    await untilMap(page);
    await page.getByRole("heading", { name: "Yanınıza alacaklarınız" }).waitFor();
    expect(await languageOf(page)).toBe("tr");
    // The browser says so of each request, the app of the translations once it has given up on the server's.
    const expected = /net::ERR|^data\/texts\/tr\.json: the server did not answer$/;
    expect(errors.filter(({ text }) => !expected.test(text))).toEqual([]);
  });
});

describe("under a path of the server", () => {
  const visit = suite.share({ worker: true, path: "tr/?desk=zwolle" }, { base: "/some/where/" });

  it("the Turkish page has its map, its panel and its worker, and asks for nothing above it", async () => {
    const { page, server, errors } = visit();
    await untilMap(page);
    await page.getByRole("heading", { name: "Yanınıza alacaklarınız" }).waitFor();
    await keepApp(page);
    const worker = () => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL);
    await eventually(worker).toContain("/some/where/");
    expect(server.requests.filter(({ path }) => !path.startsWith("/some/where/"))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("the switch stays below it", async () => {
    const { page } = visit();
    await choose(page, "Nederlands");
    await page.waitForURL("**/some/where/nl/?desk=zwolle");
  });
});
