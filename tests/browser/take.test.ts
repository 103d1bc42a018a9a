import { readFile } from "node:fs/promises";
import ICAL from "ical.js";

import { describe, expect, it } from "vitest";
import { directory } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { untilKept } from "./support/kept";

const suite = appSuite();
const NOW = "2026-11-24T10:20:00Z";

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;

describe("the visit in the calendar", () => {
  it("is a file that holds it, also without a network", async () => {
    const { page } = await suite.open({ viewport: "phone" });
    await untilKept(page);
    await suite.server().stop();
    await page.goto(`${suite.server().url}?at=2030-12-03T10:00&desk=zwolle`);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Add to calendar" }).tap();
    const file = await download;
    expect(file.suggestedFilename()).toBe("zwolle-2030-12-03-1000.ics");
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), "utf8")));
    const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
    expect(event.startDate.toString()).toBe("2030-12-03T09:00:00Z");
    await page.getByText("The calendar file is saved.").waitFor();
  });

  it("reminds of a call while nobody answers the phone", async () => {
    const { page } = await suite.open({ path: "?desk=utrecht", now: "2026-11-29T21:00:00Z" });
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Remind me to call" }).click();
    expect((await download).suggestedFilename()).toBe("call-ind-2026-11-30-0900.ics");
  });
});

describe("on paper", () => {
  it("every desk is one page, for any service", async () => {
    const { page } = await suite.open({ now: NOW });
    const more: string[] = [];
    for (const { id } of directory.desks) {
      for (const service of ["", ...directory.services.map((entry) => entry.id)]) {
        await page.goto(`${suite.server().url}?desk=${id}&service=${service}&at=2027-05-05T10:00`);
        await page.getByRole("region", { name: "What to do" }).waitFor();
        const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
        if (pages !== 1) more.push(`${id} ${service}: ${pages}`);
      }
    }
    expect(more).toEqual([]);
  });

  it("a desk has standing, address, hours and number, the link and the year; no map, list or buttons", async () => {
    const { page } = await suite.open({ path: "?desk=zwolle", now: NOW, colorScheme: "dark" });
    await page.getByRole("region", { name: "What to do" }).waitFor();
    await page.emulateMedia({ media: "print" });
    const texts = [
      "not confirmed",
      "(Tue 24 Nov 2026, 11:20)",
      "8017 JV Zwolle",
      "088 0430 430",
      "Hours as listed in 2016/17",
      "Printed Tuesday 24 November 2026",
      `This page: ${page.url()}`,
    ];
    for (const text of texts)
      expect([text, (await page.getByText(text).filter({ visible: true }).count()) > 0]).toEqual([
        text,
        true,
      ]);
    expect(await page.getByRole("region", { name: "Map of the desks" }).isVisible()).toBe(false);
    expect(await page.locator("li[data-desk]").first().isVisible()).toBe(false);
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toMatch(/20, 24/);
  });

  it("the chosen plan has every desk with its address", async () => {
    const { page } = await suite.open({ path: "?at=2026-12-01T10:00", now: NOW });
    await page.locator("li[data-desk]").nth(7).waitFor();
    await page.emulateMedia({ media: "print" });
    for (const { street, postcode } of directory.desks)
      expect(await page.getByText(`${street}, ${postcode}`).isVisible()).toBe(true);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });
});
