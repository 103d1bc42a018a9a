import { describe, expect, it } from "vitest";
import { english, folderOf, languages } from "../../src/i18n/languages";
import { directory } from "../support/directory";
import { isCode, weightLimits } from "../support/weightLimits";
import { appSuite } from "./support/appSuite";
import { untilKept } from "./support/kept";
import { type Download, downloadsOf, noteLivePage, weightOf } from "./support/measure";
import { untilFootLive, untilMap } from "./support/screen";

const suite = appSuite();

describe.each(["phone", "desktop"] as const)("without scripts, on a %s,", (viewport) => {
  const visit = suite.share({ javaScriptEnabled: false, viewport });

  it.each(directory.desks.map((desk) => [desk.name, desk] as const))(
    "%s has its address",
    async (name, desk) => {
      const { id, building, street, postcode, city } = desk;
      const item = visit().page.locator(`li[data-desk="${id}"]`);
      for (const part of [name, building, `${street}, ${postcode} ${city}`])
        expect(await item.getByText(part).filter({ visible: true }).count(), part).toBeGreaterThan(0);
    },
  );

  it.each([
    "Mon–Wed 09:00–16:00, Thu 09:00–12:00, Fri 09:00–16:00",
    "Reported closed since 25 May 2022",
    "Not at this desk: Passport photo or fingerprints",
    "Appointments, and what to bring",
    "Verblijfsdocument ophalen",
    "Your valid passport or other travel document.",
    "088 0430 430",
    "Postbus 287",
    "For your privacy, do not give your V-number there.",
  ])("the page says: %s", async (text) => {
    expect(await visit().page.getByText(text).filter({ visible: true }).count()).toBeGreaterThan(0);
  });

  it("the map's picture and the choice of a service are seen", async () => {
    const { page, errors } = visit();
    expect(await page.getByRole("img", { name: /eight desks/ }).isVisible()).toBe(true);
    const filter = page.locator("select");
    expect([await filter.count(), await filter.isVisible()]).toEqual([1, true]);
    expect(errors).toEqual([]);
  });
});

/** A page and what it asks its server for, compressed, until its map has its markers. */
const downloadsIn = (folder: string, worker: boolean) => {
  const visit = suite.share(
    { worker, now: null, path: folder, beforeScripts: noteLivePage },
    { compressed: true },
  );
  return async () => {
    const { page } = visit();
    await untilMap(page);
    // The script that keeps the app comes last.
    if (worker) await untilKept(page);
    return downloadsOf(page);
  };
};

/** Scripts and styles that come before the live page stands. */
const neededIn = (downloads: readonly Download[]) =>
  downloads.filter(({ path, early }) => early && isCode(path));

describe("compressed with brotli, the built app weighs", () => {
  const downloads = downloadsIn("", true);

  it(`at most ${weightLimits.html / 1000} kB for the page itself: one round trip`, async () => {
    const [page] = await downloads();
    expect(page?.path).toBe("/");
    expect(page?.bytes).toBeGreaterThan(1_000);
    expect(page?.bytes).toBeLessThanOrEqual(weightLimits.html);
  });

  it(`at most ${weightLimits.codeBeforeTap / 1000} kB for the scripts and styles that the live page needs`, async () => {
    const needed = neededIn(await downloads());
    expect(weightOf(needed)).toBeGreaterThan(10_000);
    expect(weightOf(needed)).toBeLessThanOrEqual(weightLimits.codeBeforeTap);
  });

  it(`at most ${weightLimits.everything / 1000} kB for everything but tiles and what only comes on a tap`, async () => {
    const all = await downloads();
    expect(all.map(({ path }) => path)).toContain("/data/directory.json");
    expect(weightOf(all)).toBeLessThanOrEqual(weightLimits.everything);
  });

  it(`at most ${weightLimits.requests} requests`, async () => {
    expect((await downloads()).length).toBeLessThanOrEqual(weightLimits.requests);
  });
});

describe.each(languages.filter((language) => language !== english))(
  "the page in $name weighs",
  (language) => {
    const downloads = downloadsIn(folderOf(language), false);

    it(`at most ${weightLimits.translatedHtml / 1000} kB, and its scripts and styles at most ${weightLimits.translatedCodeBeforeTap / 1000} kB`, async () => {
      const [page, ...others] = await downloads();
      expect(page?.path).toBe(`/${folderOf(language)}`);
      expect(page?.bytes).toBeLessThanOrEqual(weightLimits.translatedHtml);
      const needed = neededIn(others);
      expect(weightOf(needed)).toBeGreaterThan(10_000);
      expect(weightOf(needed)).toBeLessThanOrEqual(weightLimits.translatedCodeBeforeTap);
    });
  },
);

it("the page has no more elements than a phone can lay out at once", async () => {
  const { page } = await suite.open({ viewport: "phone" });
  await untilMap(page);
  await untilFootLive(page);
  expect(await page.locator("*").count()).toBeLessThan(1000);
});
