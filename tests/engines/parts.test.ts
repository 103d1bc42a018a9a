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
