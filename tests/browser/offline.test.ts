import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { directoryText } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { eventually } from "./support/eventually";
import { endQuiet, keepApp, keptDirectories } from "./support/kept";
import { publishNewVersion } from "./support/newVersion";
import { nextFrame, untilLive, untilMap } from "./support/screen";

const suite = appSuite();
const FILE = "/data/directory.json";
const NOTICE = "A newer version of this app is ready.";

const has = (page: Page, mark: string) => page.locator(`meta[name="${mark}"]`).count();

describe("after one visit, without a network", () => {
  it("a link never opened before shows its screen: list, panel and map", async () => {
    const { page, errors } = await suite.open({ worker: true, viewport: "phone" });
    await keepApp(page);
    await suite.server().stop();
    await page.goto(`${suite.server().url}?service=photo-fingerprints&at=2026-12-01T10:00&desk=zwolle`);
    await page.getByRole("dialog", { name: "IND Zwolle" }).getByText("Zuiderzeelaan 43").waitFor();
    await untilLive(page);
    await untilMap(page);
    await page
      .getByRole("dialog")
      .getByText(/There is no connection to the server\. You see/)
      .waitFor();
    expect(errors.filter(({ text }) => !text.includes("net::ERR"))).toEqual([]);
  });

  it("the directory is the last one that was fetched, and a line gives its date", async () => {
    const sent = "Tue, 24 Nov 2026 10:20:00 GMT";
    suite.server().answer(FILE, {
      body: directoryText.replaceAll("Zuiderzeelaan 43", "Zuiderzeelaan 45"),
      headers: { date: sent },
    });
    const { page } = await suite.open({ worker: true });
    await keepApp(page);
    await eventually(() => keptDirectories(page)).toEqual([sent]);
    await suite.server().stop();
    await page.goto(`${suite.server().url}?desk=zwolle`);
    await page.getByRole("dialog").getByText("Zuiderzeelaan 45").waitFor();
    await page.getByText("Tuesday 24 November, 11:20").waitFor();
  });

  it("a directory that was refused is not kept, and the built one is shown", async () => {
    const refused = directoryText
      .replace('"lat": 52.3578', '"lat": 4.3578')
      .replaceAll("Zuiderzeelaan 43", "Zuiderzeelaan 45");
    suite.server().answer(FILE, { body: refused });
    const { page } = await suite.open({ worker: true });
    await page.getByText(/The file with the newest facts has a mistake in it/).waitFor();
    await keepApp(page);
    expect(await keptDirectories(page)).toEqual([]);
    await suite.server().stop();
    await page.goto(`${suite.server().url}?desk=zwolle`);
    await page.getByRole("dialog").getByText("Zuiderzeelaan 43").waitFor();
  });
});

describe("a newer version on the server", () => {
  it("waits until it is wanted, then takes the page over where the visitor was", async () => {
    const { page } = await suite.open({ worker: true, viewport: "phone" });
    await keepApp(page);
    const mark = await publishNewVersion(suite.server(), inject("builtDir"));
    await page.goto(`${suite.server().url}?desk=zwolle`);
    await endQuiet(page);
    await page.getByText(NOTICE).waitFor();
    expect(await has(page, mark)).toBe(0);
    await page.getByRole("button", { name: "Use it now" }).tap();
    await page.waitForFunction((name) => document.querySelector(`meta[name="${name}"]`), mark);
    await page.getByRole("dialog", { name: "IND Zwolle" }).waitFor();
    await endQuiet(page);
    await nextFrame(page);
    expect(await page.getByText(NOTICE).count()).toBe(0);
  });

  it("is used in a second tab too, though the first one has changed to it", async () => {
    const { page, context } = await suite.open({ worker: true });
    await keepApp(page);
    const other = await context.newPage();
    await other.goto(suite.server().url);
    const mark = await publishNewVersion(suite.server(), inject("builtDir"));
    for (const tab of [page, other]) {
      await tab.reload();
      await endQuiet(tab);
      await tab.getByText(NOTICE).waitFor();
    }
    for (const tab of [page, other]) {
      await tab.getByRole("button", { name: "Use it now" }).click();
      await tab.waitForFunction((name) => document.querySelector(`meta[name="${name}"]`), mark);
    }
  });

  it("put off until later leaves the screen as it is, and is there at the next visit", async () => {
    const { page, context } = await suite.open({ worker: true });
    await keepApp(page);
    const mark = await publishNewVersion(suite.server(), inject("builtDir"));
    await page.reload();
    await endQuiet(page);
    await page.getByText(NOTICE).waitFor();
    await page.getByRole("button", { name: "Later", exact: true }).click();
    await page.getByText(NOTICE).waitFor({ state: "detached" });
    expect(await has(page, mark)).toBe(0);
    await page.close();
    // The browser changes versions a moment after the last page of the old one is gone. A visit that comes
    // before that gets the old one, and keeps it as long as its tab is open: so each visit has its own tab.
    await eventually(async () => {
      const next = await context.newPage();
      await next.goto(suite.server().url);
      const found = await has(next, mark);
      await next.close();
      return found;
    }).toBe(1);
  });

  it("that arrives damaged is refused: the working one stays, also without a network", async () => {
    const { page } = await suite.open({ worker: true });
    await keepApp(page);
    const mark = await publishNewVersion(suite.server(), inject("builtDir"), { damaged: true });
    expect(await fateOfNextVersion(page)).toBe("redundant");
    await suite.server().stop();
    await page.reload();
    await untilLive(page);
    await untilMap(page);
    expect(await has(page, mark)).toBe(0);
    expect(await page.getByText(NOTICE).count()).toBe(0);
  });
});

/** Looks at the page again, upon which it asks for a newer version: what state that one comes to. */
const fateOfNextVersion = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return new Promise<ServiceWorkerState>((resolve) => {
      registration.addEventListener("updatefound", () =>
        registration.installing?.addEventListener("statechange", ({ target }) => {
          if (target instanceof ServiceWorker) resolve(target.state);
        }),
      );
      document.dispatchEvent(new Event("visibilitychange"));
    });
  });
