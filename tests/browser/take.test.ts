import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { directory } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { overlap } from "./support/boxes";
import { eventually } from "./support/eventually";
import { keepApp } from "./support/kept";
import { ITEMS, untilFootLive, untilLive, untilMap, untilPanelFilled } from "./support/screen";

const suite = appSuite();

/** The calendar file that a tap on the button gives. */
async function calendarFile(page: Page) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Add to calendar" }).click();
  return download;
}

describe("the visit in the calendar", () => {
  it("is a file that holds it, also without a network", async () => {
    const { page } = await suite.open({ worker: true, viewport: "phone" });
    await keepApp(page);
    await suite.server().stop();
    await page.goto(`${suite.server().url}?at=2026-12-03T10:00&desk=zwolle`);
    const file = await calendarFile(page);
    expect(file.suggestedFilename()).toBe("zwolle-2026-12-03-1000.ics");
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), "utf8")));
    const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
    expect(event.startDate.toString()).toBe("2026-12-03T09:00:00Z");
    await page.getByText("The calendar file is saved.").waitFor();
  });

  it("is made by the open panel itself, when the network has gone since", async () => {
    const { page } = await suite.open({ path: "?at=2026-12-01T10:00&desk=zwolle" });
    await page.getByRole("button", { name: "Add to calendar" }).waitFor();
    await page.context().setOffline(true);
    expect((await calendarFile(page)).suggestedFilename()).toBe("zwolle-2026-12-01-1000.ics");
  });
});

/** How many pages of paper it takes. */
async function paperOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The styles for paper come last of all: the page is loaded when they are there. */
async function openForPaper(path: string) {
  const opened = await suite.open({ path, waitUntil: "load" });
  await untilLive(opened.page);
  await untilFootLive(opened.page);
  return opened;
}

/** The lines and items within: what of each stands in each column. */
const printedIn = (part: Locator) =>
  part.locator("h3, p, li, address").evaluateAll((elements) =>
    elements.flatMap((element) =>
      [...element.getClientRects()].map(({ left, top, right, bottom }) => ({
        said: element.textContent,
        // Neighbours may share a pixel.
        box: { left, top: top + 1, right, bottom: bottom - 1 },
      })),
    ),
  );

describe("on paper", () => {
  it.each(directory.desks.map(({ name, id }) => [name, id] as const))(
    "%s is one page, for any service",
    async (_, id) => {
      const { page } = await openForPaper(`?desk=${id}&at=2027-05-05T10:00`);
      await page.locator(`[data-panel="${id}"]`).waitFor();
      const services = ["", ...directory.services.map((service) => service.id)];
      const pages: [string, number][] = [];
      for (const service of services) {
        await page.getByRole("combobox", { name: "What" }).selectOption(service);
        await eventually(() => new URL(page.url()).searchParams.get("service") ?? "").toBe(service);
        pages.push([service, await paperOf(page)]);
      }
      expect(pages).toEqual(services.map((service) => [service, 1]));
    },
  );

  it("a desk has its address, hours, number, link and sources, and nothing to press", async () => {
    const { page } = await openForPaper("?desk=utrecht");
    await untilMap(page);
    await untilPanelFilled(page);
    const onScreenOnly = [
      page.getByRole("button"),
      page.getByRole("region", { name: "Map of the desks" }),
      page.locator(ITEMS),
    ].map((part) => part.filter({ visible: true }));
    for (const part of onScreenOnly) expect(await part.count(), String(part)).toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    for (const part of onScreenOnly) expect(await part.count(), String(part)).toBe(0);
    for (const text of [
      "Reported closed since 1 April 2022",
      "3511 RS Utrecht",
      "088 0430 430",
      "Hours as listed in 2016/17",
      "Source:",
      `This page: ${page.url()}`,
    ])
      expect(await page.getByText(text).filter({ visible: true }).count(), text).toBeGreaterThan(0);
  });

  it("dark colours stay on the screen", async () => {
    const { page } = await openForPaper("?desk=utrecht");
    await untilPanelFilled(page);
    const coloursOf = async (media: "screen" | "print", colorScheme: "light" | "dark") => {
      await page.emulateMedia({ media, colorScheme });
      return page.locator('[data-panel="utrecht"]').evaluate((panel) => {
        const { backgroundColor } = getComputedStyle(document.body);
        return { backgroundColor, color: getComputedStyle(panel).color };
      });
    };
    expect(await coloursOf("screen", "dark")).not.toEqual(await coloursOf("screen", "light"));
    expect(await coloursOf("print", "dark")).toEqual(await coloursOf("print", "light"));
  });

  it.each(["?at=2026-12-01T10:00", "?at=2027-05-05T10:00&service=photo-fingerprints"])(
    "the plan of %s is one page that has every desk with its address",
    async (path) => {
      const { page } = await openForPaper(path);
      await page.emulateMedia({ media: "print" });
      for (const { id, street, postcode } of directory.desks) {
        const item = page.locator(`${ITEMS}[data-desk="${id}"]`);
        expect(await item.getByText(`${street}, ${postcode}`).isVisible(), id).toBe(true);
        expect(await item.locator("[data-advisory]").isVisible(), id).toBe(true);
      }
      expect(await paperOf(page)).toBe(1);
    },
  );

  it("no line of the contacts lies on another, wherever a column ends", async () => {
    const { page } = await openForPaper("");
    await page.emulateMedia({ media: "print" });
    const contacts = page.locator("section", { has: page.getByRole("heading", { name: "Ask the IND" }) });
    // CSS pixels: A4 upright and on its side, without its margins, and between the two.
    for (const width of [718, 770, 920, 1047]) {
      await page.setViewportSize({ width, height: 1047 });
      const printed = await printedIn(contacts);
      const covered = printed.filter((one) =>
        printed.some((other) => other !== one && overlap(one.box, other.box)),
      );
      expect([width, ...covered.map(({ said }) => said)]).toEqual([width]);
      expect(printed.map(({ said }) => said)).toContain("Hours: Mon–Fri 09:00–17:00, Amsterdam time.");
    }
  });
});
