import { beforeAll, describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { saidOn } from "./support/said";
import { untilMap, untilPanelFilled } from "./support/screen";

const suite = appSuite();

/** King's Day of the next year, so that dates come with their years, asked in summer time on a Sunday evening. */
const PATH = "?desk=zwolle&at=2027-04-27T10:00";
const NOW = "2026-08-30T19:20:00Z";

/**
 * Pages, each on a device that writes another calendar, other digits or twelve hours; and what the year of that day is
 * called there.
 */
const DEVICES = [
  ["fa/", "fa-IR-u-ca-persian", "1406"],
  ["ar/", "ar-SA-u-ca-islamic-umalqura-nu-arab", "1448"],
  ["", "th-TH-u-ca-buddhist-nu-thai", "2570"],
  ["zh/", "zh-CN-u-ca-chinese-nu-hanidec", "丁未"],
  ["ti/", "ti-ER-u-ca-ethiopic-nu-ethi", "2019"],
  ["es/", "en-US-u-hc-h12", "AD"],
] as const;

describe.each(DEVICES)("the page /%s on a device set to %s", (folder, locale, year) => {
  const visit = suite.share({
    path: folder + PATH,
    locale,
    now: NOW,
    timezoneId: "America/New_York",
  });
  let said: string;
  beforeAll(async () => {
    const { page } = visit();
    await untilMap(page);
    await untilPanelFilled(page);
    said = (await saidOn(page)).join("\n");
  });

  it("has the years of the calendar that the Netherlands use", () => {
    expect(said).toContain("2027");
    expect(said).not.toMatch(new RegExp(`(?<![\\w])${year}(?![\\w])`));
  });

  it("has digits that a phone can dial, everywhere", async () => {
    const shown = (await visit().page.locator("body").textContent()) ?? "";
    expect(shown).toContain("088 0430 430");
    expect(shown.match(/(?![0-9])[\p{Nd}\u1369-\u137c]/gu)).toBeNull();
  });

  it("has times of 24 hours", () => {
    expect(said).toContain("10:00");
    expect(said).toMatch(/\b1[3-9]:\d\d/);
    expect(said.match(/\d:\d\d\s?(?:[ap]\.?\s?m\b|ص|م\b|ق\.ظ|ب\.ظ)|[上下]午/giu)).toBeNull();
  });
});

it("dates on the Tigrinya page are in Tigrinya, though the browser does not know it", async () => {
  const { page } = await suite.open({ path: `ti/${PATH}`, now: NOW });
  await untilPanelFilled(page);
  expect(await page.evaluate(() => Intl.DateTimeFormat.supportedLocalesOf("ti"))).toEqual([]);
  const said = (await saidOn(page)).join("\n");
  expect(said).toContain("ሰሉ፣ 27 ሚያ 2027");
  expect(said).toContain("ረቡዕ፣ 28 ሚያዝያ 2027");
  expect(said).not.toMatch(/Tue|Apr|Mon|May/);
});
