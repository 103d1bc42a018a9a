import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";

const suite = appSuite();
const now = "2026-11-24T10:20:00Z";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Found {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** What axe-core finds against WCAG 2.2 A and AA and its own best practices. */
async function violationsOn(page: Page): Promise<Found[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run: unknown = Reflect.get(Reflect.get(globalThis, "axe"), "run");
    if (typeof run !== "function") throw new Error("axe-core is not there");
    const { violations } = await run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => ({
      id,
      nodes: nodes.map(({ html }) => html.slice(0, 160)),
    }));
  });
}

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const SCREENS = [
  ["the first screen", ""],
  ["a planned visit", "?service=photo-fingerprints&at=2026-11-26T12:00"],
  ["an open panel", "?desk=rotterdam&service=pick-up-permit"],
  ["a closing day", "?at=2027-04-27T10:00&desk=utrecht"],
] as const;

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  it.each(SCREENS)(
    "%s has nothing that axe-core finds fault with, on a phone and on a desktop",
    async (_, path) => {
      for (const viewport of ["phone", "desktop"] as const) {
        const { page } = await suite.open({ now, path, viewport, colorScheme });
        await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
        expect(await violationsOn(page)).toEqual([]);
      }
    },
  );
});

it("a page whose desks could not be refreshed has nothing that axe-core finds fault with", async () => {
  suite.server().answer("/data/directory.json", { status: 404 });
  const { page } = await suite.open({ viewport: "phone" });
  await page.getByText(/The desks could not be refreshed/).waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

it("choosing a town has nothing that axe-core finds fault with, and widens no page", async () => {
  for (const viewport of ["small phone", "desktop"] as const) {
    const { page } = await suite.open({ now, viewport });
    await page.getByRole("button", { name: "Near me" }).click();
    await page.getByRole("button", { name: "Use my location" }).click();
    await page.getByText(/does not let this page see your location/).waitFor();
    await page.getByRole("combobox", { name: "Or choose a town" }).fill("den");
    await page.getByRole("option", { name: /Den Haag/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  }
});

describe("the week at a glance", () => {
  it.each(["light", "dark"] as const)(
    "has nothing that axe-core finds fault with, in %s colours",
    async (colorScheme) => {
      const { page } = await suite.open({
        now,
        viewport: "small phone",
        colorScheme,
        path: "?service=photo-fingerprints",
      });
      await page.getByText("Week at a glance").click();
      await page.getByRole("table", { name: /the next seven days/ }).waitFor();
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  it("is seen whole on a small phone, and each of its days can be tapped", async () => {
    const { page } = await suite.open({ now, viewport: "small phone" });
    await page.getByText("Week at a glance").click();
    expect(await sidewaysScroll(page)).toBe(0);
    const cells = await page
      .getByRole("table")
      .getByRole("button")
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
    expect(cells.length).toBeGreaterThan(30);
    for (const { left, right, width, height } of cells) {
      expect(left >= 0 && right <= 320 && width >= 43 && height >= 42).toBe(true);
    }
  });
});

describe.each(["phone", "small phone", "desktop"] as const)("on a %s", (viewport) => {
  it.each(SCREENS)("%s never scrolls sideways, not even with text of 200 %%", async (_, path) => {
    const { page } = await suite.open({ now, path, viewport });
    await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

describe("on a phone", () => {
  it("everything that is tapped is at least 44 pixels high, but for links within sentences", async () => {
    const { page } = await suite.open({ now, viewport: "phone", path: "?at=2026-11-26T12:00&desk=utrecht" });
    await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
    const small = await page
      .locator("button, select, input, summary, [role=button], li > a")
      .evaluateAll((elements) =>
        elements
          .map((element) => {
            const after = getComputedStyle(element, "::after");
            const target = after.position === "absolute" ? (element.closest("li") ?? element) : element;
            const { height, width } = target.getBoundingClientRect();
            return { what: element.textContent?.trim() || element.getAttribute("aria-label"), height, width };
          })
          .filter(({ height, width }) => width > 0 && (height < 44 || width < 44)),
      );
    expect(small).toEqual([]);
  });

  it("no text is smaller than 16 pixels, but for the labels of the map", async () => {
    const { page } = await suite.open({ now, viewport: "phone", path: "?desk=utrecht" });
    await page.getByRole("dialog").waitFor();
    const small = await page.locator("body *").evaluateAll((elements) =>
      elements
        .filter((element) => !element.closest(".leaflet-container, noscript, script, style, svg"))
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
        .map((element) => element.textContent),
    );
    expect(small).toEqual([]);
  });

  it("the first screen has the filters, the answer, the map and the first desk", async () => {
    for (const viewport of ["phone", "small phone"] as const) {
      const { page } = await suite.open({ now, viewport });
      await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
      const height = page.viewportSize()?.height ?? 0;
      for (const part of [
        page.getByLabel("What do you need?"),
        page.getByRole("button", { name: "Now" }),
        page.getByText("8 of 8 desks are listed open now."),
        page.locator(".leaflet-container"),
        page.getByRole("button", { name: "IND Amsterdam", exact: true }),
      ]) {
        const box = await part.boundingBox();
        expect(box && box.y + box.height).toBeLessThanOrEqual(height);
      }
    }
  });
});
