import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/languages";
import { appSuite, type VisitOptions } from "./support/appSuite";
import { boxOf, isWithin } from "./support/boxes";
import { eventually } from "./support/eventually";
import { keepApp } from "./support/kept";
import { untilLive } from "./support/screen";
import type { BuiltServer } from "./support/serveBuilt";

const suite = appSuite();
const NEEDS_CONNECTION = "This language needs a connection the first time.";

const openSwitch = async (page: Page) => {
  await untilLive(page);
  await page.locator("header summary").click();
};

/** The links of the open list. */
const links = (page: Page) => page.locator("header details a").filter({ visible: true });

/** Smallest side in pixels of what is in sight, and how many lie beyond the window's sides. */
const measure = (page: Page) =>
  links(page).evaluateAll((shown) => {
    const boxes = shown.map((link) => link.getBoundingClientRect());
    return {
      smallest: Math.min(...boxes.map(({ width, height }) => Math.min(width, height))),
      beyond: boxes.filter(({ left, right }) => left < 0 || right > window.innerWidth).length,
    };
  });

describe("the switch of languages", () => {
  it.each(languages)("lists all within the smallest phone, in $code", async ({ code }) => {
    const { page } = await suite.open({ path: code === "en" ? "" : `${code}/`, viewport: "small phone" });
    await openSwitch(page);
    expect(await links(page).count()).toBe(languages.length);
    const { smallest, beyond } = await measure(page);
    expect(beyond).toBe(0);
    expect(smallest).toBeGreaterThanOrEqual(44);
  });

  it("closes when something else is tapped, be it the map", async () => {
    const { page } = await suite.open({ viewport: "phone" });
    await openSwitch(page);
    await page.getByRole("region", { name: "Map of the desks" }).tap({ position: { x: 20, y: 100 } });
    await eventually(() => links(page).count()).toBe(0);
  });

  it("closes by Escape, and gives the focus back", async () => {
    const { page } = await suite.open();
    await openSwitch(page);
    await links(page).first().focus();
    await page.keyboard.press("Escape");
    expect(await links(page).count()).toBe(0);
    expect(await page.locator("header summary:focus").count()).toBe(1);
  });

  it("closes when the keyboard goes on past it", async () => {
    const { page } = await suite.open();
    await openSwitch(page);
    await links(page).last().focus();
    await page.keyboard.press("Tab");
    await eventually(() => links(page).count()).toBe(0);
  });

  it("opens without scripts", async () => {
    const { page } = await suite.open({ viewport: "small phone", javaScriptEnabled: false });
    await page.locator("header summary").click();
    expect(await links(page).count()).toBe(languages.length);
  });
});

describe("without a network, the page", () => {
  it("is not left for a language that cannot come, and the next visit finds it too", async () => {
    const { page } = await suite.open({ worker: true, viewport: "phone" });
    await keepApp(page);
    await page.context().setOffline(true);
    await openSwitch(page);
    await page.getByRole("link", { name: "Türkçe" }).tap();
    await page.getByText(NEEDS_CONNECTION).waitFor();
    await page.goto(`${suite.server().url}?service=pick-up-permit`);
    await untilLive(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  it("leads to a language that was kept on an earlier visit", async () => {
    const { page } = await suite.open({ worker: true, path: "tr/" });
    await keepApp(page);
    await page.goto(suite.server().url);
    await keepApp(page);
    await page.context().setOffline(true);
    await openSwitch(page);
    await page.getByRole("link", { name: "Türkçe" }).click();
    await page.waitForURL("**/tr/");
    await untilLive(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("tr");
  });
});

describe("whatever the device says of its connection, the page", () => {
  const TURKISH = "/tr/";

  /** With the switch open, and all that watches over it. */
  const openKept = async (options: VisitOptions = {}) => {
    const { page } = await suite.open({ worker: true, ...options });
    await keepApp(page);
    await openSwitch(page);
    return page;
  };

  it.each<[string, (server: BuiltServer, page: Page) => unknown]>([
    ["is gone", (server) => server.stop()],
    ["does not have its page now", (server) => server.answer(TURKISH, { status: 503, body: "" })],
    ["cuts the connection", (server) => server.answer(TURKISH, "reset")],
  ])("is not left for a language whose server %s", async (_, fail) => {
    const page = await openKept();
    const here = page.url();
    await fail(suite.server(), page);
    await page.getByRole("link", { name: "Türkçe" }).click();
    await page.getByText(NEEDS_CONNECTION).waitFor();
    expect(page.url()).toBe(here);
  });

  it("is not left for a language whose server is silent for five seconds", async () => {
    const server = suite.server();
    const page = await openKept();
    server.answer(TURKISH, "hang");
    await page.getByRole("link", { name: "Türkçe" }).click();
    await eventually(() => server.requests.some(({ path }) => path === TURKISH)).toBe(true);
    expect(await page.getByText(NEEDS_CONNECTION).count()).toBe(0);
    await page.clock.fastForward("00:05");
    await page.getByText(NEEDS_CONNECTION).waitFor();
    server.restore(TURKISH);
    await page.getByRole("link", { name: "Türkçe" }).click();
    await page.waitForURL("**/tr/");
  });

  it("leads to a language whose server answers, though the device knows of no network", async () => {
    const page = await openKept({
      beforeScripts: () => void Reflect.defineProperty(navigator, "onLine", { value: false }),
    });
    await page.getByRole("link", { name: "Türkçe" }).click();
    await page.waitForURL("**/tr/");
  });

  it("leaves a link that is opened in a tab of its own to the browser", async () => {
    const page = await openKept();
    // The window hears of a click last.
    const left = page.evaluate(
      () =>
        new Promise((resolve) => {
          const hear = (event: Event) => resolve(!event.defaultPrevented);
          window.addEventListener("click", hear, { once: true });
        }),
    );
    const opened = page.context().waitForEvent("page");
    await page.getByRole("link", { name: "Türkçe" }).click({ modifiers: ["ControlOrMeta"] });
    expect(await left).toBe(true);
    await opened;
    expect(page.url()).toBe(suite.server().url);
  });
});

describe("the offer in the device's language", () => {
  it("is not followed where there is no server, and says so", async () => {
    const { page } = await suite.open({ worker: true, viewport: "small phone", locale: "tr" });
    await keepApp(page);
    await suite.server().stop();
    await page.getByRole("link", { name: "Türkçe devam et" }).tap();
    const said = page.locator("aside").getByText(NEEDS_CONNECTION);
    await said.waitFor();
    const box = await boxOf(said);
    const window = await page.evaluate(() => ({ right: innerWidth, bottom: innerHeight }));
    expect(isWithin(box, { left: 0, top: 0, ...window })).toBe(true);
  });

  it.each(["phone", "small phone", "desktop"] as const)(
    "covers no action of a desk's panel on a %s",
    async (viewport) => {
      const { page } = await suite.open({ viewport, path: "?desk=utrecht", locale: "tr" });
      const offer = page.getByRole("link", { name: "Türkçe devam et" });
      await offer.waitFor();
      // Playwright presses nothing that lies under something else.
      await page.getByRole("link", { name: "Book online" }).click({ trial: true });
      await page.getByRole("link", { name: /^Call 088 .* open now/ }).click({ trial: true });
      await page.getByRole("button", { name: "Close" }).first().click({ trial: true });
    },
  );
});
