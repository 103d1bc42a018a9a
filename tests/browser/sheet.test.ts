import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { directory } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { eventually } from "./support/eventually";
import { drag } from "./support/touch";

const suite = appSuite();
const NOW = "2026-11-24T10:20:00Z";
const SUNDAY_NIGHT = "2026-11-29T21:00:00Z";

const panel = (page: Page) => page.locator("[data-panel]");
const body = (page: Page) => panel(page).locator("> div").nth(1);

async function openSheet(path: string, viewport: "phone" | "small phone", now = NOW) {
  const { page } = await suite.open({ viewport, now, path, reducedMotion: "reduce" });
  await page.getByRole("region", { name: "What to do" }).waitFor();
  return page;
}

const topOf = async (page: Page) => (await panel(page).boundingBox())?.y ?? Number.NaN;

/** How many links to book or call lie wholly in sight, above everything else. */
const actionsInSight = (page: Page) =>
  panel(page).evaluate((sheet) => {
    const { top } = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll("a")].filter((link) => {
      if (!/^(Call|Book)/.test(link.textContent?.trim() ?? "")) return false;
      const box = link.getBoundingClientRect();
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return box.height >= 44 && box.top >= top && box.bottom <= innerHeight && hit?.closest("a") === link;
    }).length;
  });

/** Another choice, as a step back or forward would bring it. */
const choose = (page: Page, search: string) =>
  page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, search);

describe("the first view of the sheet", () => {
  it.each([
    ["phone", NOW],
    ["phone", SUNDAY_NIGHT],
    ["small phone", NOW],
    ["small phone", SUNDAY_NIGHT],
  ] as const)(
    "on a %s at %s has a link to book or to call, for every desk and service",
    async (viewport, now) => {
      const page = await openSheet("?desk=amsterdam", viewport, now);
      const without: string[] = [];
      for (const { id } of directory.desks) {
        for (const service of ["", ...directory.services.map((entry) => entry.id)]) {
          await choose(page, `?desk=${id}&service=${service}`);
          await page.locator(`[data-panel="${id}"]`).waitFor();
          if ((await actionsInSight(page)) === 0) without.push(`${id} ${service}`);
        }
      }
      expect(without).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
        page.viewportSize()?.width,
      );
    },
  );
});

describe("half a sheet", () => {
  const PATH = "?desk=zwolle&service=pick-up-permit";
  const finger = async (page: Page) => [{ x: 150, y: (await topOf(page)) + 200 }];

  it("grows by a swipe up before its contents scroll, and then they do", async () => {
    const page = await openSheet(PATH, "phone");
    await drag(page, await finger(page), { x: 0, y: -150 });
    await eventually(() => topOf(page)).toBeLessThan(60);
    expect(await body(page).evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await drag(page, [{ x: 150, y: 500 }], { x: 0, y: -250 });
    await eventually(() => body(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50);
  });

  it("goes by a swipe down", async () => {
    const page = await openSheet(PATH, "phone");
    await drag(page, await finger(page), { x: 0, y: 250 });
    await panel(page).waitFor({ state: "detached" });
  });

  it("brings its contents back first where the keyboard has scrolled them", async () => {
    const page = await openSheet(PATH, "phone");
    await body(page).evaluate((box) => {
      box.scrollTop = 400;
    });
    await drag(page, await finger(page), { x: 0, y: 200 });
    await eventually(() => body(page).evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(250);
    expect(await panel(page).count()).toBe(1);
  });

  it("is tapped as before", async () => {
    const page = await openSheet("?desk=den-bosch&service=pick-up-permit", "phone");
    const [popup] = await Promise.all([
      page.context().waitForEvent("page"),
      panel(page)
        .getByRole("link", { name: /^Source:/ })
        .tap(),
    ]);
    await popup.close();
  });
});

it("the keyboard goes round in map and sheet", async () => {
  const page = await openSheet("?desk=den-bosch&service=pick-up-permit", "phone");
  await panel(page).locator("a, button, summary").last().focus();
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press("Tab");
    const beneath = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.matches("body, [data-panel] *, section:has(.leaflet-container) *") ? null : at?.outerHTML;
    });
    expect(beneath).toBeNull();
  }
});

it("in a window as low as at 400 % zoom the head scrolls away, so that the text can be read", async () => {
  const page = await openSheet("?desk=den-bosch&service=pick-up-permit", "small phone");
  await page.setViewportSize({ width: 320, height: 256 });
  const heading = page.getByRole("heading", { level: 2, name: /^Den Bosch/ });
  expect(await topOf(page)).toBe(0);
  await drag(page, [{ x: 150, y: 200 }], { x: 0, y: -180 });
  await eventually(async () => (await heading.boundingBox())?.y).toBeLessThan(-40);
  await page.getByRole("button", { name: "Close", exact: true }).scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: "Close", exact: true }).tap();
  await panel(page).waitFor({ state: "detached" });
});

it("a name breaks at no hyphen", async () => {
  const page = await openSheet("?desk=den-bosch&service=pick-up-permit", "small phone");
  const heights = await panel(page)
    .locator("[data-advisory] strong span")
    .evaluateAll((words) => words.map((word) => [word.textContent, word.getClientRects().length]));
  expect(heights).toEqual([["'s-Hertogenbosch", 1]]);
});

it("nothing in the sheet is wider than it, with text of 200 %, abroad, and with all that folds open", async () => {
  const { page } = await suite.open({
    viewport: "small phone",
    now: SUNDAY_NIGHT,
    path: "?desk=den-bosch&service=photo-fingerprints&at=2027-05-05T10:00",
    timezoneId: "Asia/Kolkata",
  });
  await page.getByRole("region", { name: "What to do" }).waitFor();
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  const beyond = await body(page).evaluate((box) => {
    for (const fold of box.querySelectorAll("details")) fold.open = true;
    return box.scrollWidth - box.clientWidth;
  });
  expect(beyond).toBe(0);
});
