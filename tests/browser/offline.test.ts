import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { directoryText } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { keptDirectories, untilKept } from "./support/kept";
import { publishNewVersion } from "./support/newVersion";

const suite = appSuite();
const FILE = "/data/directory.json";
const NOTICE = "A newer version of this app is ready.";

const has = (page: Page, mark: string) => page.locator(`meta[name="${mark}"]`).count();

describe("after one visit, without a network", () => {
  it("a link never opened before shows its screen: list, panel and map", async () => {
    const { page, errors } = await suite.open({ viewport: "phone" });
    await untilKept(page);
    await suite.server().stop();
    await page.goto(`${suite.server().url}?service=photo-fingerprints&at=2026-12-01T10:00&desk=zwolle`);
    await page.getByRole("dialog", { name: "IND Zwolle" }).getByText("Zuiderzeelaan 43").waitFor();
    expect(await page.locator("li[data-desk]").count()).toBe(8);
    await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
    await page.getByText(/The desks could not be refreshed\. You see those of/).waitFor();
    expect(errors.filter(({ text }) => !text.includes("net::ERR"))).toEqual([]);
  });

  it("the directory is the last one that was fetched, and a line says of when it is", async () => {
    suite.server().answer(FILE, {
      body: directoryText.replace("Bergstraat 58", "Bergstraat 60"),
      headers: { date: "Tue, 01 Jan 2030 09:30:00 GMT" },
    });
    const { page } = await suite.open();
    await untilKept(page);
    await expect.poll(() => keptDirectories(page)).toBe(1);
    await suite.server().stop();
    await page.goto(`${suite.server().url}?desk=utrecht`);
    await page.getByRole("dialog").getByText("Bergstraat 60").waitFor();
    await page.getByText(/You see those of \w+ 1 January 2030, 10:30/).waitFor();
  });

  it("a directory that was refused is not kept", async () => {
    suite.server().answer(FILE, { body: directoryText.replace('"lat": 52.358', '"lat": 4.358') });
    const { page } = await suite.open();
    await untilKept(page);
    await page.getByText(/The desks could not be refreshed/).waitFor();
    expect(await keptDirectories(page)).toBe(0);
    await suite.server().stop();
    await page.reload();
    expect(await page.locator("li[data-desk]").count()).toBe(8);
  });
});

describe("a newer version on the server", () => {
  it("waits until it is wanted, then takes the page over where the visitor was", async () => {
    const { page } = await suite.open({ viewport: "phone" });
    await untilKept(page);
    const mark = await publishNewVersion(suite.server(), inject("builtDir"));
    await page.goto(`${suite.server().url}?desk=utrecht`);
    await page.getByText(NOTICE).waitFor();
    expect(await has(page, mark)).toBe(0);
    await page.getByRole("button", { name: "Use it now" }).tap();
    await page.waitForFunction((name) => document.querySelector(`meta[name="${name}"]`), mark);
    await page.getByRole("dialog", { name: "IND Utrecht" }).waitFor();
    await page.getByText(NOTICE).waitFor({ state: "detached" });
  });

  it("put off until later leaves the screen as it is, and is there at the next visit", async () => {
    const { page, context } = await suite.open();
    await untilKept(page);
    const mark = await publishNewVersion(suite.server(), inject("builtDir"));
    await page.reload();
    await page.getByText(NOTICE).waitFor();
    await page.getByRole("button", { name: "Later", exact: true }).click();
    await page.getByText(NOTICE).waitFor({ state: "detached" });
    expect(await has(page, mark)).toBe(0);
    await page.close();
    const next = await context.newPage();
    // The browser changes versions once the last page of the old one is gone, a moment after it closed.
    await expect
      .poll(async () => {
        await next.goto(suite.server().url);
        return has(next, mark);
      })
      .toBe(1);
  });

  it("that arrives damaged is refused: the working one stays, also without a network", async () => {
    const { page } = await suite.open();
    await untilKept(page);
    const mark = await publishNewVersion(suite.server(), inject("builtDir"), { damaged: true });
    const tried = page.waitForFunction(
      () =>
        new Promise((resolve) => {
          void navigator.serviceWorker.ready.then((registration) =>
            registration.addEventListener("updatefound", () =>
              registration.installing?.addEventListener("statechange", ({ target }) => {
                if (target instanceof ServiceWorker) resolve(target.state);
              }),
            ),
          );
          document.dispatchEvent(new Event("visibilitychange"));
        }),
    );
    expect(await (await tried).jsonValue()).toBe("redundant");
    await suite.server().stop();
    await page.reload();
    await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
    expect(await page.locator("li[data-desk]").count()).toBe(8);
    expect(await has(page, mark)).toBe(0);
    expect(await page.getByText(NOTICE).count()).toBe(0);
  });
});

describe("the app runs on, in silence, where", () => {
  const lacks: readonly (readonly [string, () => void])[] = [
    [
      "service workers are unknown",
      () => Reflect.deleteProperty(Object.getPrototypeOf(navigator), "serviceWorker"),
    ],
    [
      "service workers are forbidden",
      () => {
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException("not here", "SecurityError"));
      },
    ],
    [
      "storage is full",
      () => {
        Cache.prototype.put = () => Promise.reject(new DOMException("no room", "QuotaExceededError"));
      },
    ],
    [
      "storage is forbidden",
      () => {
        Reflect.defineProperty(window, "caches", {
          get: () => {
            throw new DOMException("not here", "SecurityError");
          },
        });
      },
    ],
  ];

  it.each(lacks)("%s", async (_, takeAway) => {
    const { page, context, errors } = await suite.open();
    await context.addInitScript(takeAway);
    await page.clock.install();
    await page.reload();
    await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
    await page.clock.runFor(10_000);
    await page.getByRole("button", { name: "IND Zwolle", exact: true }).click();
    await page.getByRole("dialog", { name: "IND Zwolle" }).waitFor();
    expect(errors).toEqual([]);
  });
});
