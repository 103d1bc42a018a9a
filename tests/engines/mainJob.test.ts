import { beforeAll, describe, expect, inject, it } from "vitest";
import { eventually } from "../browser/support/eventually";
import { type BuiltServer, serveBuilt } from "../browser/support/serveBuilt";
import { directory } from "../support/directory";
import type { EnginePage } from "./support/enginePage";
import { ENGINES, isHere } from "./support/engines";

const SIZES = { "a desktop": { width: 1280, height: 800 }, "a narrow window": { width: 480, height: 850 } };

const DESK = "zwolle";
const SERVICE = "photo-fingerprints";
const without = directory.desks
  .filter(({ notOffered }) => notOffered.some(({ id }) => id === SERVICE))
  .map(({ id }) => id)
  .sort();

const count = (selector: string) => `document.querySelectorAll('${selector}').length`;
const desksOf = (selector: string) =>
  `[...document.querySelectorAll('${selector}')].map(({ dataset }) => dataset.desk).sort()`;
const PANEL = "document.querySelector('[data-panel]')?.dataset.panel ?? null";

for (const engine of ENGINES.filter((entry) => !isHere(entry)))
  process.stdout.write(`${engine.name} is not on this machine (${engine.programs.join(", ")}): skipped\n`);

describe.each(ENGINES)("in $name", (engine) => {
  describe.skipIf(!isHere(engine)).each(Object.entries(SIZES))("on %s", (_, size) => {
    let server: BuiltServer;
    let page: EnginePage;
    const shows = (script: string) => eventually(() => page.read(script));

    beforeAll(async () => {
      page = await engine.open(size);
      server = await serveBuilt(inject("builtDir"));
      process.stdout.write(`${engine.name} ${page.version}\n`);
      return async () => {
        await page.close();
        await server.stop();
      };
    });

    it("the app opens with all desks in list and map", async () => {
      await page.open(server.url);
      await shows(count("li[data-desk][data-availability]")).toBe(8);
      await shows(count(".leaflet-marker-pane [data-desk]")).toBe(8);
      const note =
        "({ effectiveDirective }) => { document.documentElement.dataset.forbidden = effectiveDirective }";
      await page.read(`document.addEventListener("securitypolicyviolation", ${note}) ?? null`);
    });

    it("a service is chosen: the desks that do not do it are said", async () => {
      await page.choose("//select", SERVICE);
      await shows(desksOf('li[data-desk][data-availability="not-offered"]')).toEqual(without);
      await shows("location.search").toContain(`service=${SERVICE}`);
    });

    it("a time is planned", async () => {
      await page.click("//select/following::button");
      await page.click('//button[@aria-pressed="false"]');
      await shows("location.search").toMatch(/at=\d{4}-\d\d-\d\dT\d\d/);
    });

    it("a desk of the list opens its panel, Escape closes it and gives the focus back", async () => {
      await page.click(`//li[@data-desk="${DESK}"]//button`);
      await shows(PANEL).toBe(DESK);
      await page.press("Escape");
      await shows(PANEL).toBe(null);
      await shows("document.activeElement.closest('[data-desk]')?.dataset.desk ?? null").toBe(DESK);
    });

    it("a marker of the map opens a panel, Back closes it", async () => {
      await page.click(`//*[contains(@class, "leaflet-marker-pane")]//*[@data-desk="${DESK}"]`);
      await shows(PANEL).toBe(DESK);
      await page.read("history.back() ?? null");
      await shows(PANEL).toBe(null);
    });

    it("the nearest desks come from a town", async () => {
      await page.click('//button[contains(., "Near me")]');
      await page.type('//input[@role="combobox"]', "Breda");
      await shows("document.querySelector('[role=option]')?.textContent ?? null").toContain("Breda");
      await page.press("Enter");
      await shows("document.querySelector('main, #root').textContent").toMatch(/straight line from Breda/);
    });

    it("the week shows every desk", async () => {
      await page.click("//summary[.//h2]");
      await shows(count("[role=row][data-desk]")).toBe(8);
    });

    it("the policy has forbidden nothing", async () => {
      expect(await page.read("document.documentElement.dataset.forbidden ?? null")).toBe(null);
    });

    it("without a network the next visit shows the desk of its link", async () => {
      await shows("navigator.serviceWorker.controller?.state ?? null").toBe("activated");
      await server.stop();
      await page.open(`${server.url}?desk=${DESK}`);
      await shows(PANEL).toBe(DESK);
      await shows(count("li[data-desk][data-availability]")).toBe(8);
      await shows(count(".leaflet-marker-pane [data-desk]")).toBe(8);
    });
  });
});
