import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { directory } from "../support/directory";
import { weightLimits } from "../support/weightLimits";
import { appSuite } from "./support/appSuite";

const suite = appSuite();

describe("without scripts", () => {
  it.each(["phone", "desktop"] as const)("the page is complete on a %s", async (viewport) => {
    const { page, errors } = await suite.open({ javaScriptEnabled: false, viewport });
    const text = await page.locator("#root").innerText();
    for (const { name, building, street, postcode, city } of directory.desks)
      for (const part of [name, building, `${street}, ${postcode} ${city}`]) expect(text).toContain(part);
    for (const part of [
      "Mon–Wed 09:00–16:00, Thu 09:00–12:00, Fri 09:00–16:00",
      "Later reported closed (25 May 2022)",
      "Not at this desk: Passport photo or fingerprints",
      "Make an appointment",
      "Just walk in",
      "Verblijfsdocument ophalen",
      "Your valid passport or other travel document.",
      "088 0430 430",
      "Postbus 287",
      "Never share your V-number on social media.",
    ])
      expect(text).toContain(part);
    expect(await page.getByRole("img", { name: /eight desks/ }).isVisible()).toBe(true);
    expect(await page.getByLabel("What do you need?").isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe("coming to life", () => {
  const PATHS = [
    "",
    "?service=photo-fingerprints",
    "?at=2027-04-27T10:00&desk=utrecht",
    "?desk=rotterdam&lang=xx",
  ];

  it.each(["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati"])(
    "is silent and moves nothing at any hour, for any address, on a device in %s",
    async (timezoneId) => {
      for (let hour = 0; hour < 24; hour += 1) {
        for (const path of PATHS) {
          const now = `2026-11-26T${String(hour).padStart(2, "0")}:59:30Z`;
          const { page, errors, close } = await suite.open({ timezoneId, now, path, viewport: "phone" });
          await page.locator("li[data-desk]").nth(7).waitFor();
          // The map is the same at every hour: waited for often enough to see it come in silence.
          if (hour % 8 === 0) await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
          expect(await layoutShiftOf(page)).toBe(0);
          expect(errors).toEqual([]);
          await close();
        }
      }
    },
  );
});

/** The sum of all shifts so far that no input of the visitor explains, as browsers count them. */
const layoutShiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries().map((entry) => Number(Reflect.get(entry, "value")));
          resolve(shifts.reduce((sum, shift) => sum + shift, 0));
        }).observe({ type: "layout-shift", buffered: true });
        // Without a single shift the observer is never called.
        setTimeout(() => resolve(0), 60);
      }),
  );

describe("the weight of the built app, compressed with brotli,", () => {
  const folder = inject("builtDir");
  const weightOf = (file: string) => brotliCompressSync(readFileSync(join(folder, file))).length;
  const assets = readdirSync(join(folder, "assets"));
  const weightOfAll = (pattern: RegExp) =>
    assets.filter((file) => pattern.test(file)).reduce((sum, file) => sum + weightOf(`assets/${file}`), 0);

  it(`is at most ${weightLimits.html / 1000} kB for the page itself: one round trip`, () => {
    expect(weightOf("index.html")).toBeLessThanOrEqual(weightLimits.html);
  });

  it(`is at most ${weightLimits.codeBeforeTap / 1000} kB for the scripts that the first screen needs`, () => {
    expect(weightOfAll(/^index-.*\.js$/)).toBeLessThanOrEqual(weightLimits.codeBeforeTap);
    expect(readFileSync(join(folder, "index.html"), "utf8")).not.toContain('rel="stylesheet"');
  });

  it(`is at most ${weightLimits.everything.ceiling / 1000} kB for everything without tiles and without what only comes on a tap`, () => {
    const onTap = weightOfAll(/^(TownChooser|calendarFile)-/);
    const all =
      weightOfAll(/\.(js|css)$/) -
      onTap +
      ["index.html", "data/directory.json", "icon.svg"].reduce((sum, file) => sum + weightOf(file), 0);
    expect(all).toBeLessThanOrEqual(weightLimits.everything.ceiling);
    expect(onTap).toBeGreaterThan(0);
  });

  it(`comes in at most ${weightLimits.requests} requests`, async () => {
    const { page } = await suite.open();
    await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
    await page.waitForLoadState("networkidle");
    expect(suite.server().requests.length).toBeLessThanOrEqual(weightLimits.requests);
    expect(statSync(join(folder, "index.html")).size).toBeGreaterThan(20_000);
  });
});

it("the page has no more elements than a phone can lay out at once", async () => {
  const { page } = await suite.open({ viewport: "phone" });
  await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
  expect(await page.locator("*").count()).toBeLessThan(1000);
});
