import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { directory, directoryText } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { boxOf, isWithin, overlap } from "./support/boxes";
import { eventually } from "./support/eventually";
import {
  answersOf,
  ITEMS,
  MARKERS,
  NO_STREETS,
  nextFrame,
  untilDrawn,
  untilMap,
  untilPanelFilled,
  untilSaid,
  untilStill,
} from "./support/screen";

const suite = appSuite();

const mapOf = (page: Page) => page.locator(".leaflet-container");

/** What is seen of the desks on the map: marks (svg) and labels (span). */
const partsOf = (page: Page) =>
  page.locator(MARKERS).evaluateAll((markers) =>
    markers.flatMap((marker) =>
      [...marker.querySelectorAll("svg, span")]
        .map((part) => ({ part, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0)
        .map(({ part, box: { left, top, right, bottom } }) => ({
          desk: marker.getAttribute("data-desk"),
          kind: part.tagName.toLowerCase(),
          box: { left, top, right, bottom },
        })),
    ),
  );

const ALL_DESKS = directory.desks.map(({ id }) => id).sort();

/** The desks whose mark is in view as a whole. */
async function desksInView(page: Page) {
  const map = await boxOf(mapOf(page));
  return (await partsOf(page))
    .filter(({ kind, box }) => kind === "svg" && isWithin(box, map))
    .map(({ desk }) => desk)
    .sort();
}

it.each([
  [640, 360],
  [568, 320],
  [740, 360],
])("made larger in a window of %d × %d, the map has all eight desks, and stays", async (width, height) => {
  const { page } = await suite.open();
  await page.setViewportSize({ width, height });
  await untilStill(page);
  await page.getByRole("button", { name: "Larger map" }).click();
  await page.getByRole("button", { name: "Smaller map" }).waitFor();
  await nextFrame(page);
  await nextFrame(page);
  // Longer than the map moves.
  await page.clock.runFor(1_000);
  expect(await desksInView(page)).toEqual(ALL_DESKS);
});

describe.each(["phone", "small phone", "desktop"] as const)("on a %s", (viewport) => {
  it("the marks of all eight desks are in view, and nothing of one desk lies on another", async () => {
    const { page } = await suite.open({ viewport });
    await untilStill(page);
    await eventually(async () => {
      const parts = await partsOf(page);
      return {
        inView: await desksInView(page),
        overlaps: parts.flatMap((part) =>
          parts.filter((other) => other.desk !== part.desk && overlap(part.box, other.box)),
        ),
      };
    }).toEqual({ inView: ALL_DESKS, overlaps: [] });
    expect((await partsOf(page)).filter(({ kind }) => kind === "span").length).toBeGreaterThan(0);
  });

  it("the chosen marker is in view and not under the panel", async () => {
    const { page } = await suite.open({ viewport });
    for (const { id, name } of directory.desks) {
      await page.goto(`${suite.server().url}?desk=${id}`, { waitUntil: "domcontentloaded" });
      await untilStill(page);
      const panel = page.getByRole("dialog", { name, exact: true });
      const marker = page.locator(`${MARKERS}[data-desk="${id}"][aria-pressed="true"]`);
      await eventually(async () => {
        const [mark, map] = [await boxOf(marker), await boxOf(mapOf(page))];
        return [name, isWithin(mark, map), overlap(mark, await boxOf(panel))];
      }).toEqual([name, true, false]);
    }
  });
});

it.each([
  ["from the left", ""],
  ["from the right", "ar/"],
])("on a phone that is read %s, no button of the map lies on the chosen marker", async (_, folder) => {
  const { page } = await suite.open({
    viewport: "phone",
    path: `${folder}?desk=rijswijk&service=pick-up-permit`,
  });
  await untilDrawn(page);
  await nextFrame(page);
  await page.clock.runFor(1_000);
  const buttons = page
    .getByRole("region")
    .filter({ has: mapOf(page) })
    .getByRole("button")
    .and(page.locator("[aria-label]:not([data-desk])"));
  const marker = page.locator(`${MARKERS}[aria-pressed="true"]`);
  await eventually(async () => {
    const boxes = await Promise.all((await buttons.all()).map(boxOf));
    const mark = await boxOf(marker);
    return [boxes.length, boxes.some((box) => overlap(box, mark))];
  }).toEqual([3, false]);
});

/** The zoom that a tile was asked for at: the first number of `{z}/{x}/{y}.png`. */
function zoomOf(address: string): number {
  const zoom = /\/standaard\/EPSG:3857\/(\d+)\/\d+\/\d+\.png$/.exec(address)?.[1];
  if (zoom === undefined) throw new Error(`not the address of a tile: ${address}`);
  return Number(zoom);
}

/** -Infinity while no tile has been asked for. */
const deepestZoom = (addresses: readonly string[]) => Math.max(...addresses.map(zoomOf));

/** Presses until the button is switched off. Not by Playwright's click, which would wait for it to be on again. */
const zoomInAsFarAsPossible = (page: Page) =>
  eventually(async () => {
    const zoomIn = page.getByRole("button", { name: "Zoom in" });
    await zoomIn.dispatchEvent("click");
    return zoomIn.getAttribute("aria-disabled");
  }).toBe("true");

/** Land, borders and lines are drawn as shapes of the map's own panes. */
const untilEmbeddedMap = (page: Page) =>
  eventually(() => page.locator(".leaflet-pane > svg path").count()).toBeGreaterThan(20);

const tilesOf = (page: Page) => page.locator(".leaflet-tile-loaded");

describe("the street map", () => {
  it("lies over the embedded map, and zooms to the street", async () => {
    const { page, tileRequests, errors } = await suite.open({ tiles: "served", path: "?desk=hoofddorp" });
    await untilSaid(page, "Streets are shown.");
    await untilEmbeddedMap(page);
    expect(await tilesOf(page).count()).toBeGreaterThan(3);
    expect(deepestZoom(tileRequests)).toBeLessThan(10);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await zoomInAsFarAsPossible(page);
    await eventually(() => deepestZoom(tileRequests)).toBe(19);
    await eventually(() => tilesOf(page).count()).toBeGreaterThan(3);
    expect(errors).toEqual([]);
  });

  it.each(["blocked", "forbidden"] as const)(
    "leaves the embedded map and its zoom when it is %s",
    async (tiles) => {
      const { page, tileRequests, errors } = await suite.open({ tiles });
      await untilSaid(page, NO_STREETS);
      expect(await tilesOf(page).count()).toBe(0);
      await untilEmbeddedMap(page);
      expect(deepestZoom(tileRequests)).toBeLessThan(10);
      await zoomInAsFarAsPossible(page);
      // The tiles of each zoom are asked for in case they come after all.
      await eventually(() => deepestZoom(tileRequests)).toBe(11);
      expect(errors).toEqual([]);
    },
  );

  it("leaves the embedded map when it never answers", async () => {
    const { page, tileRequests, errors } = await suite.open({ tiles: "hang" });
    await untilSaid(page, "This is a simple map. Streets are on their way.");
    await untilEmbeddedMap(page);
    await untilMap(page);
    await eventually(() => tileRequests.length).toBeGreaterThan(0);
    await page.clock.fastForward("00:09");
    await untilSaid(page, NO_STREETS);
    expect(errors).toEqual([]);
  });

  it("comes when the connection comes back", async () => {
    const { page, setTiles } = await suite.open({ tiles: "blocked" });
    await untilSaid(page, NO_STREETS);
    await setTiles("served");
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await untilSaid(page, "Streets are shown.");
  });

  it("comes by itself when the map's server is back", async () => {
    const { page, setTiles } = await suite.open({ tiles: "blocked" });
    await untilSaid(page, NO_STREETS);
    await setTiles("served");
    await page.clock.fastForward("01:01");
    await untilSaid(page, "Streets are shown.");
  });
});

it("what the signs mean is put away by keyboard, which goes on at its button", async () => {
  const { page } = await suite.open({ viewport: "phone" });
  await untilStill(page);
  const opener = page.getByRole("button", { name: "What the signs mean" });
  await opener.press("Enter");
  const note = page.getByText("Reported closed for good");
  await note.waitFor();
  await page.getByRole("button", { name: "Close", exact: true }).press("Enter");
  await note.waitFor({ state: "hidden" });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
});

it("Esc puts away what the signs mean and goes back to its button; the next one closes the panel", async () => {
  const { page } = await suite.open({ path: "?desk=zwolle" });
  await untilStill(page);
  // It takes the focus when it comes.
  await untilPanelFilled(page);
  const opener = page.getByRole("button", { name: "What the signs mean" });
  const note = page.getByText("Reported closed for good");
  for (const within of [opener, page.getByRole("button", { name: "Close", exact: true }).first()]) {
    await opener.press("Enter");
    await note.waitFor();
    await within.press("Escape");
    await note.waitFor({ state: "hidden" });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.getByRole("dialog", { name: "IND Zwolle" }).isVisible()).toBe(true);
  }
  await opener.press("Escape");
  await page.getByRole("dialog", { name: "IND Zwolle" }).waitFor({ state: "detached" });
});

it.each(["phone", "desktop"] as const)(
  "zooming in on a %s with nothing chosen keeps a desk in sight",
  async (viewport) => {
    const { page } = await suite.open({ viewport });
    await untilStill(page);
    await zoomInAsFarAsPossible(page);
    await eventually(async () => {
      const map = await boxOf(mapOf(page));
      return (await partsOf(page)).some(({ kind, box }) => kind === "svg" && isWithin(box, map));
    }).toBe(true);
  },
);

/** How a part of the page and all in it are painted. */
const lookOf = (part: Locator) =>
  part.evaluate((root) =>
    [root, ...root.querySelectorAll("*")].map((element) => {
      const { color, backgroundColor, borderColor, outline, boxShadow, fill, width, zIndex } =
        getComputedStyle(element);
      return [color, backgroundColor, borderColor, outline, boxShadow, fill, width, zIndex].join();
    }),
  );

it("a map that the visitor has moved stays where it is when a service is chosen, and when a minute passes", async () => {
  const { page } = await suite.open();
  await untilStill(page);
  /** Of a marker, from the map's own corner, in whole pixels. */
  const place = async () => {
    const [mark, map] = [
      await boxOf(page.locator(`${MARKERS}[data-desk="utrecht"]`)),
      await boxOf(mapOf(page)),
    ];
    return { left: Math.round(mark.left - map.left), top: Math.round(mark.top - map.top) };
  };
  const atFirst = await place();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await eventually(place).not.toEqual(atFirst);
  await page.clock.runFor(1_000);
  const moved = await place();
  await page.getByRole("combobox", { name: "What" }).selectOption("photo-fingerprints");
  await page.locator(`${MARKERS}[data-desk="hoofddorp"][data-availability="not-offered"]`).waitFor();
  await page.clock.fastForward("08:41:00");
  await page.getByText("Now: none of the 8 desks is open for this.").waitFor();
  await nextFrame(page);
  expect(await place()).toEqual(moved);
});

describe("list and map", () => {
  it.each([
    ["an item of the list", "its marker", ITEMS, MARKERS],
    ["a marker", "its item in the list", MARKERS, ITEMS],
  ])("%s that is pointed at changes the look of %s", async (_, __, pointed, changed) => {
    const { page } = await suite.open();
    await untilStill(page);
    const other = page.locator(`${changed}[data-desk="zwolle"]`);
    const before = await lookOf(other);
    await page.locator(`${pointed}[data-desk="zwolle"]`).hover();
    await eventually(() => lookOf(other)).not.toEqual(before);
    await page.getByRole("heading", { level: 1 }).hover();
    await eventually(() => lookOf(other)).toEqual(before);
  });

  it("say the same of every desk", async () => {
    const { page } = await suite.open({
      stoppedAt: "2026-11-26T11:00:00Z",
      path: "?service=photo-fingerprints",
    });
    await untilMap(page);
    const answers = await answersOf(page, ITEMS);
    for (const answer of ["hoofddorp: not-offered", "rotterdam: closed", "utrecht: available"])
      expect(answers).toContain(answer);
    expect((await answersOf(page, MARKERS)).sort()).toEqual(answers.sort());
    await page.getByRole("button", { name: /^IND Hoofddorp\..* not at this desk/i }).waitFor();
  });

  it("say the same of every desk once another service is chosen", async () => {
    const { page } = await suite.open({ stoppedAt: "2026-11-26T11:00:00Z" });
    await untilMap(page);
    await page.getByRole("combobox", { name: "What" }).selectOption("photo-fingerprints");
    expect(await answersOf(page, ITEMS)).toContain("hoofddorp: not-offered");
    await page.clock.runFor(100);
    const answers = await answersOf(page, ITEMS);
    await eventually(async () => (await answersOf(page, MARKERS)).sort()).toEqual(answers.sort());
  });
});

it("a marker keeps the focus and its sign when corrected facts come", async () => {
  const file = "/data/directory.json";
  suite.server().answer(file, "reset");
  const { page } = await suite.open();
  await untilStill(page);
  const marker = page.locator(`${MARKERS}[data-desk=zwolle]`);
  await marker.focus();
  const element = await marker.elementHandle();
  const corrected = directoryText
    .replaceAll("Zuiderzeelaan 43", "Zuiderzeelaan 45")
    .replace('"label": "Zwolle"', '"label": "Zwolle centre"');
  suite.server().answer(file, { body: corrected });
  await page.evaluate(() => window.dispatchEvent(new Event("offline")));
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await page.getByText("Zuiderzeelaan 45").first().waitFor();
  await nextFrame(page);
  await page.clock.runFor(1_000);
  await marker.getByText("Zwolle centre").waitFor({ state: "attached" });
  expect(await element?.evaluate((button) => button === document.activeElement)).toBe(true);
  await marker.locator("svg path").first().waitFor();
});
