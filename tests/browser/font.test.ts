import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { eventually } from "./support/eventually";
import { untilMap } from "./support/screen";

const suite = appSuite();
const NOTE = "Your device has no font for Tigrinya.";

const saysSo = (page: Page) => page.getByText(NOTE).isVisible();

/** By what is drawn, not by its width: a device without the script draws one box for both letters. */
const drawsBoxes = (page: Page) =>
  page.evaluate(() => {
    const drawn = (letter: string) => {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d");
      if (!context) throw new Error("this browser draws on no canvas");
      context.font = "40px sans-serif";
      context.fillText(letter, 10, 60);
      return canvas.toDataURL();
    };
    return drawn("ሀ") === drawn("ጨ");
  });

/** Letters of two widths, whatever the device; the page notes that it was asked. */
const withFont = () => {
  CanvasRenderingContext2D.prototype.measureText = (text) => {
    if (text === "ሀ") document.documentElement.dataset.measured = "true";
    return { width: text === "ሀ" ? 8 : 16 } as TextMetrics;
  };
};

const withoutFont = () => {
  CanvasRenderingContext2D.prototype.measureText = () => ({ width: 10 }) as TextMetrics;
};

/** Whether the code of the note was fetched. */
const asked = () => suite.server().requests.some(({ path }) => /\/FontNote-[^/]+\.js$/.test(path));

describe("a page in Tigrinya", () => {
  it("says so where the device has no font for it, and leads to English and Dutch", async () => {
    const { page } = await suite.open({ path: "ti/?desk=utrecht", beforeScripts: withoutFont });
    const note = page.getByRole("status").filter({ hasText: NOTE });
    await note.getByText("Uw toestel heeft geen lettertype voor Tigrinya.").waitFor();
    expect(asked()).toBe(true);
    await note.getByRole("link", { name: "Nederlands" }).click();
    await page.waitForURL(({ pathname, search }) => pathname.endsWith("/nl/") && search === "?desk=utrecht");
  });

  it("says nothing where the device has one", async () => {
    const { page } = await suite.open({ path: "ti/", beforeScripts: withFont });
    await page.waitForSelector("[data-measured]");
    await untilMap(page);
    expect(await saysSo(page)).toBe(false);
  });

  it("finds out on this very device", async () => {
    const { page } = await suite.open({ path: "ti/" });
    await untilMap(page);
    await eventually(() => saysSo(page)).toBe(await drawsBoxes(page));
  });
});

it("no page in another language asks", async () => {
  const { page } = await suite.open({ path: "tr/", beforeScripts: withoutFont });
  await untilMap(page);
  expect(asked()).toBe(false);
});
