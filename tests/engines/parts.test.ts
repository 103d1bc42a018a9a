import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { eventually } from "../browser/support/eventually";
import { serveBuilt } from "../browser/support/serveBuilt";
import { ENGINES, isHere } from "./support/engines";

const built = inject("builtDir");
const SIZE = { width: 480, height: 850 };
const files = readdirSync(join(built, "assets")).map((file) => `/assets/${file}`);
const FAULTY = files.filter((file) => /\/(DeskPanel|week)-/.test(file));
const MAP_STYLES = files.filter((file) => /\/MapView-.*\.css$/.test(file));
const LIVE_STYLES = files.filter((file) => /\/live-.*\.css$/.test(file));

describe.each(ENGINES)("in $name", (engine) => {
  it.skipIf(!isHere(engine))("the app starts with the styles that come after its scripts", async () => {
    const server = await serveBuilt(built);
    const page = await engine.open(SIZE);
    try {
      expect(LIVE_STYLES).toHaveLength(1);
      for (const file of LIVE_STYLES) server.answer(file, { after: 1500 });
      await page.open(`${server.url}?desk=zwolle`);
      await eventually(() => page.read("document.querySelector('[data-panel]')?.dataset.panel ?? null")).toBe(
        "zwolle",
      );
    } finally {
      await page.close();
      await server.stop();
    }
  });

  it.skipIf(!isHere(engine))(
    "a panel that opens before the map's styles have come moves no page",
    async () => {
      const server = await serveBuilt(built);
      const page = await engine.open(SIZE);
      try {
        expect(MAP_STYLES).toHaveLength(1);
        for (const file of MAP_STYLES) server.answer(file, { after: 2500 });
        await page.open(server.url);
        await eventually(() =>
          page.read("document.querySelectorAll('li[data-desk][data-availability]').length"),
        ).toBe(8);
        const asked =
          "[...document.querySelectorAll('link[rel=stylesheet]')].some(({ href }) => /MapView/.test(href))";
        await eventually(() => page.read(asked)).toBe(true);
        await page.click('//li[@data-desk="zwolle"]//button');
        await eventually(() =>
          page.read("document.querySelectorAll('[role=dialog] h3').length"),
        ).toBeGreaterThan(3);
        expect(await page.read("window.scrollY")).toBeLessThan(SIZE.height);
      } finally {
        await page.close();
        await server.stop();
      }
    },
  );

  it.skipIf(!isHere(engine))("a panel that could not be fetched comes when it is tried again", async () => {
    const server = await serveBuilt(built);
    const page = await engine.open(SIZE);
    try {
      expect(FAULTY.length).toBeGreaterThanOrEqual(3);
      for (const file of FAULTY) server.answer(file, { status: 404, body: "not found" });
      await page.open(`${server.url}?desk=zwolle`);
      const again = '//section[@data-panel]//button[text()[contains(., "Try again")]]';
      await eventually(() =>
        page.read("document.querySelector('[data-panel] button')?.textContent"),
      ).toContain("Try again");
      for (const file of FAULTY) server.restore(file);
      await page.click(again);
      await eventually(() =>
        page.read("document.querySelectorAll('[role=dialog] h3').length"),
      ).toBeGreaterThan(3);
      expect(
        await page.read("[...document.styleSheets].some(({ href }) => /DeskPanel/.test(href ?? ''))"),
      ).toBe(true);
    } finally {
      await page.close();
      await server.stop();
    }
  });
});
