import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { violationsOn } from "./support/axe";
import { boxOf } from "./support/boxes";
import { sidewaysScroll } from "./support/overflow";
import { openTimes, untilLive, untilStill } from "./support/screen";

const suite = appSuite();
const textSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

const SCREENS = [
  ["the first screen", ""],
  ["a planned visit", "?service=photo-fingerprints&at=2026-11-26T12:00"],
  ["an open panel", "?desk=rotterdam&service=pick-up-permit"],
  ["a closing day", "?at=2027-04-27T10:00&desk=utrecht"],
] as const;
const VIEWPORTS = ["phone", "small phone", "desktop"] as const;

describe.each(
  VIEWPORTS.flatMap((viewport) => SCREENS.map(([name, path]) => [name, viewport, path] as const)),
)("%s on a %s", (_, viewport, path) => {
  const visit = suite.share({ path, viewport });
  beforeAll(() => untilStill(visit().page));

  it("never scrolls sideways, not even with text of 200 %", async () => {
    const { page } = visit();
    expect(await sidewaysScroll(page)).toBe(0);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect(await textSize(page)).toBe(32);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
    expect(await textSize(page)).toBe(16);
  });
});

it("a page whose desks could not be refreshed passes axe-core", async () => {
  suite.server().answer("/data/directory.json", { status: 404 });
  const { page } = await suite.open({ viewport: "phone" });
  await page.getByText("The server does not have the file with the newest facts.").waitFor();
  await untilStill(page);
  expect(await violationsOn(page)).toEqual([]);
});

it.each(["small phone", "desktop"] as const)(
  "the choice of a town on a %s passes axe-core and widens no page",
  async (viewport) => {
    const { page } = await suite.open({ viewport });
    await untilStill(page);
    await page.getByRole("button", { name: "Near me" }).click();
    await page.getByRole("button", { name: "Use my location" }).click();
    await page.getByText(/does not let this page see your location/).waitFor();
    await page.getByRole("combobox", { name: "Or type a town or postcode" }).fill("den");
    await page.getByRole("option", { name: /Den Haag/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  },
);

it("the choice of a time on a small phone shows day and time whole, and widens no page", async () => {
  const { page } = await suite.open({ viewport: "small phone" });
  await untilLive(page);
  await openTimes(page);
  for (const label of ["Day", "Dutch time"]) {
    const { width, needed } = await page.getByLabel(label).evaluate((input) => {
      const { width } = input.getBoundingClientRect();
      input.style.width = "max-content";
      const needed = input.getBoundingClientRect().width;
      input.style.removeProperty("width");
      return { width, needed };
    });
    expect(width, label).toBeGreaterThanOrEqual(needed);
  }
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect(await textSize(page)).toBe(32);
  expect(await sidewaysScroll(page)).toBe(0);
});

describe("the week at a glance on a small phone", () => {
  const visit = suite.share({ viewport: "small phone", path: "?service=photo-fingerprints" });
  const week = () => visit().page.getByRole("table", { name: /Tap a day to plan it/ });
  beforeAll(async () => {
    await untilLive(visit().page);
    await visit().page.getByText("Week at a glance").click();
    await week().waitFor();
  });

  it.each(["light", "dark"] as const)("passes axe-core in %s colours", async (colorScheme) => {
    await visit().page.emulateMedia({ colorScheme });
    expect(await violationsOn(visit().page)).toEqual([]);
  });

  it("is seen whole, and each of its days can be tapped", async () => {
    expect(await sidewaysScroll(visit().page)).toBe(0);
    const days = await week()
      .getByRole("button")
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
    expect(days.length).toBeGreaterThan(5);
    for (const { left, right, width, height } of days)
      expect(left >= 0 && right <= 320 && width >= 43 && height >= 42).toBe(true);
  });
});

describe("on a phone", () => {
  const visit = suite.share({ viewport: "phone", path: "?at=2026-11-26T12:00&desk=utrecht" });
  beforeAll(() => untilStill(visit().page));

  it("what is tapped is at least 44 pixels wide and high, but for links within sentences", async () => {
    const targets = await visit()
      .page.locator("button, select, input, summary, [role=button], li > a")
      .evaluateAll(async (elements) => {
        const rounded = (pixels: number) => Math.round(pixels * 100) / 100;
        const measured = [];
        for (const element of elements) {
          const enlarged = getComputedStyle(element, "::after").position === "absolute";
          const target = enlarged ? (element.closest("li") ?? element) : element;
          // What is out of sight may not be laid out.
          target.scrollIntoView({ block: "center" });
          await new Promise((laidOut) => new IntersectionObserver(laidOut).observe(target));
          const { width, height } = target.getBoundingClientRect();
          const name = element.textContent?.trim() || element.getAttribute("aria-label");
          measured.push({ name, width: rounded(width), height: rounded(height) });
        }
        return measured.filter(({ width }) => width > 0);
      });
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
  });

  it("no text is smaller than 16 pixels, but for the labels of the map", async () => {
    const texts = await visit()
      .page.locator("body *")
      .evaluateAll((elements) =>
        elements
          .filter((element) => !element.closest(".leaflet-container, noscript, script, style, svg"))
          .filter((element) =>
            [...element.childNodes].some(
              (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
            ),
          )
          .map((element) => ({
            text: element.textContent,
            size: Number.parseFloat(getComputedStyle(element).fontSize),
          })),
      );
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ size }) => size < 16)).toEqual([]);
  });
});

it.each(["phone", "small phone"] as const)(
  "the first screen of a %s has the filters, the answer, the map and the first desk",
  async (viewport) => {
    const { page } = await suite.open({ viewport });
    await untilStill(page);
    const height = page.viewportSize()?.height;
    for (const part of [
      page.getByRole("combobox", { name: "What" }),
      page.getByRole("button", { name: "When Now" }),
      page.getByText("Now: 3 of 8 desks may help. Check first."),
      page.locator(".leaflet-container"),
      page.getByRole("button", { name: "IND Hoofddorp", exact: true }),
    ])
      expect((await boxOf(part)).bottom, String(part)).toBeLessThanOrEqual(height ?? 0);
  },
);
