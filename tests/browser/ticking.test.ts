import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";

const suite = appSuite();
const ZONES = [
  "Europe/Amsterdam",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Europe/London",
];

/** All that the page says, but for what depends on the device's zone: whose clock it is, and which number stands first. */
const saidBy = (page: Page) =>
  page.evaluate(() => {
    const page = document.querySelector("#root");
    if (!(page instanceof HTMLElement)) return "";
    return page.innerText
      .replace(/\s*Your device's clock shows another time\. Every time here is Amsterdam time\./, " ")
      .replace(/^.*(088 0430 430|88 0430 430|In the Netherlands|From abroad).*$/gm, "")
      .replace(/\s+/g, " ");
  });

const PATHS = ["", "?service=photo-fingerprints&desk=hoofddorp", "?at=2027-03-28T02:30&desk=rotterdam"];
const MOMENTS = [
  "2026-03-29T00:59:00Z",
  "2026-10-25T00:30:00Z",
  "2026-11-26T10:59:00Z",
  "2026-12-31T22:59:00Z",
];

describe("six device zones", () => {
  it.each(MOMENTS)("give identical answers at %s, on three screens", async (now) => {
    for (const path of PATHS) {
      const said = await Promise.all(
        ZONES.map(async (timezoneId) => {
          const { page } = await suite.open({ timezoneId, now, path });
          await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
          await page.getByText("Simple map, no streets").waitFor();
          return saidBy(page);
        }),
      );
      expect(said[0]).toContain("IND Utrecht");
      expect(new Set(said).size).toBe(1);
    }
  });
});

/** `minute` is the last one before. */
const CROSSINGS = [
  {
    what: "09:00",
    minute: "2026-11-26T07:59:00Z",
    before: "No desk is listed open now.",
    after: "8 of 8 desks are listed open now.",
  },
  {
    what: "12:00 on a Thursday",
    minute: "2026-11-26T10:59:00Z",
    before: "8 of 8 desks are listed open now.",
    after: "7 of 8 desks are listed open now.",
  },
  {
    what: "16:00",
    minute: "2026-11-26T14:59:00Z",
    before: "7 of 8 desks are listed open now.",
    after: "No desk is listed open now.",
  },
  {
    what: "midnight",
    minute: "2026-11-26T22:59:00Z",
    before: "Thu 26 Nov, 23:59 in the Netherlands.",
    after: "Fri 27 Nov, 00:00 in the Netherlands.",
  },
  {
    what: "the spring change",
    minute: "2026-03-29T00:59:00Z",
    before: "Sun 29 Mar, 01:59 in the Netherlands.",
    after: "Sun 29 Mar, 03:00 in the Netherlands.",
  },
  {
    what: "the autumn change",
    minute: "2026-10-25T00:59:00Z",
    before: "Sun 25 Oct, 02:59 in the Netherlands.",
    after: "Sun 25 Oct, 02:00 in the Netherlands.",
  },
];

describe.each(["America/Los_Angeles", "Pacific/Kiritimati"])("a page left open in %s", (timezoneId) => {
  it.each(CROSSINGS)("changes by itself within a second of $what", async ({ minute, before, after }) => {
    const last = Date.parse(minute);
    const { page, errors } = await suite.open({ timezoneId, now: minute });
    // Loading takes timers, so the clock may stand still only when that is done.
    await page.getByText(before).waitFor();
    await page.clock.pauseAt(new Date(last + 59_500));
    await page.getByText(before).waitFor();
    await page.clock.runFor(1_000);
    await page.getByText(after).waitFor({ timeout: 5_000 });
    expect(errors).toEqual([]);
  });

  it("does not reset what the visitor is doing, nor move it", async () => {
    const { page } = await suite.open({ timezoneId, now: "2026-11-26T14:58:00Z" });
    await page.getByRole("button", { name: "Other day or time" }).click();
    const date = page.getByLabel("Day", { exact: true });
    await date.fill("");
    await page.getByText("Week at a glance").click();
    await date.focus();
    const stateOf = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        const week = document.querySelector("details details, main details");
        return {
          focus: activeElement?.getAttribute("type"),
          top: activeElement?.getBoundingClientRect().top,
          week: week instanceof HTMLDetailsElement && week.open,
        };
      });
    const before = await stateOf();
    await page.clock.fastForward("02:05");
    await page.getByText("No desk is listed open now.").waitFor();
    expect(await stateOf()).toEqual(before);
    expect(await date.inputValue()).toBe("");
  });
});

describe("a laptop that slept", () => {
  it("wakes to the right answer at once", async () => {
    const { page } = await suite.open({ now: "2026-11-26T14:00:00Z" });
    await page.getByText("7 of 8 desks are listed open now.").waitFor();
    // Timers slept as well: only the clock has gone on.
    await page.clock.setSystemTime(new Date("2026-11-27T06:30:00Z"));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByText("No desk is listed open now.").waitFor({ timeout: 1000 });
    await page.getByText("Fri 27 Nov, 07:30 in the Netherlands.").waitFor({ timeout: 1000 });
  });
});
