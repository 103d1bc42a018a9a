import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { directory } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { boxOf, isWithin } from "./support/boxes";
import { eventually } from "./support/eventually";
import { keepApp } from "./support/kept";
import { ITEMS, MARKERS, untilMap, untilStill } from "./support/screen";

const suite = appSuite();
const GRONINGEN = { latitude: 53.219, longitude: 6.568, accuracy: 8000 };
const PARIS = { latitude: 48.8566, longitude: 2.3522, accuracy: 20 };
const NEAREST_FIRST = /Nearest first, in a straight line/;

/** Near me on a phone that allows its location to be read. */
const openAt = (geolocation: typeof PARIS) =>
  suite.open({ viewport: "phone", geolocation, permissions: ["geolocation"] });

async function locate(page: Page) {
  await page.getByRole("button", { name: "Near me" }).tap();
  await page.getByRole("button", { name: "Use my location" }).tap();
}

const desksOf = (page: Page) =>
  page.locator(ITEMS).evaluateAll((items) => items.map((item) => item.dataset.desk ?? ""));

/** Shapes that Leaflet draws for a place, and not for the ground: nothing but where the visitor is, on this screen. */
const shapesOf = (page: Page) => page.locator(".leaflet-overlay-pane path");

describe("near me", () => {
  it("puts the nearest desk first", async () => {
    const { page } = await openAt(GRONINGEN);
    await untilMap(page);
    expect((await desksOf(page))[0]).not.toBe("zwolle");
    await locate(page);
    await page.getByText(NEAREST_FIRST).waitFor();
    await page.getByText("(known to within 8 kilometres)").waitFor();
    expect((await desksOf(page))[0]).toBe("zwolle");
  });

  it("draws the location on the map, in the circle that it is known to lie in", async () => {
    const { page } = await openAt(GRONINGEN);
    await untilStill(page);
    expect(await shapesOf(page).count()).toBe(0);
    await locate(page);
    await eventually(() => shapesOf(page).count()).toBe(2);
    await eventually(async () => {
      const [one, other] = await Promise.all((await shapesOf(page).all()).map(boxOf));
      const map = await boxOf(page.getByRole("region", { name: "Map of the desks" }));
      const zwolle = await boxOf(page.locator(`${MARKERS}[data-desk="zwolle"]`));
      if (!one || !other) return "missing";
      const [circle, here] = isWithin(one, other) ? [other, one] : [one, other];
      return {
        withinCircle: isWithin(here, circle),
        withinMap: isWithin(here, map),
        northOfZwolle: here.bottom < zwolle.top,
        eastOfZwolle: here.left + here.right > zwolle.left + zwolle.right,
      };
    }).toEqual({ withinCircle: true, withinMap: true, northOfZwolle: true, eastOfZwolle: true });
  });

  it("tells the location to nobody", async () => {
    const { page } = await openAt(GRONINGEN);
    await untilMap(page);
    const told: string[] = [];
    page.on("request", (request) => told.push(`${request.url()} ${request.postData() ?? ""}`));
    const before = page.url();
    await locate(page);
    await page.getByText(NEAREST_FIRST).waitFor();
    // The map now shows Groningen, so tiles are among the requests.
    await eventually(() => told.filter((request) => request.includes(".png")).length).toBeGreaterThan(0);
    expect(told.filter((request) => /53\.2|6\.5[67]/.test(request))).toEqual([]);
    expect(page.url()).toBe(before);
  });

  it("goes on with a town when the location is denied, also without a network", async () => {
    const { page, errors } = await suite.open({ worker: true, viewport: "small phone" });
    await keepApp(page);
    await suite.server().stop();
    await page.reload();
    await locate(page);
    await page.getByText(/does not let this page see your location/).waitFor();
    await page.getByRole("combobox", { name: "Or type a town or postcode" }).fill("flush");
    await page.getByRole("option", { name: /Vlissingen/ }).tap();
    await page.getByText(NEAREST_FIRST).waitFor();
    await page.getByText("from Vlissingen").waitFor();
    expect((await desksOf(page))[0]).toBe("den-bosch");
    expect(errors.filter(({ text }) => !text.includes("net::ERR"))).toEqual([]);
  });

  it("asks somebody in Paris for the town to travel from, and keeps the order of the desks", async () => {
    const { page } = await openAt(PARIS);
    await untilMap(page);
    const before = await desksOf(page);
    await locate(page);
    await page.getByText(/Your device is outside the Netherlands/).waitFor();
    expect(await page.getByText(NEAREST_FIRST).count()).toBe(0);
    expect(await desksOf(page)).toEqual(before);
  });

  it("keeps the list when the towns cannot be loaded", async () => {
    const { page } = await suite.open({ viewport: "phone" });
    await untilMap(page);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Near me" }).tap();
    await page.getByText(/The list of towns could not be loaded/).waitFor();
    expect((await desksOf(page)).sort()).toEqual(directory.desks.map(({ id }) => id).sort());
  });

  it("is from the chosen town again at the next visit, until it is stopped", async () => {
    const { page, foreignRequests } = await suite.open({ viewport: "phone", now: "2026-11-24T10:20:00Z" });
    await page.getByRole("button", { name: "Near me" }).tap();
    await page.getByRole("combobox", { name: "Or type a town or postcode" }).fill("7811 AB");
    await page.getByRole("option", { name: "Emmen" }).tap();
    await page.getByText(/straight line from Emmen\. The town is kept on this device/).waitFor();
    await page.reload();
    await page.getByText(/straight line from Emmen\./).waitFor();
    expect((await desksOf(page))[0]).toBe("zwolle");
    expect(page.url()).toBe(suite.server().url);
    await page.getByRole("button", { name: "Stop" }).tap();
    await page.reload();
    await page.getByRole("button", { name: "Near me" }).waitFor();
    expect(await page.getByText(/in a straight line/).count()).toBe(0);
    expect(foreignRequests).toEqual([]);
  });
});

it("a tap on a desk below the proposed towns opens that desk", async () => {
  const { page } = await suite.open({
    viewport: "phone",
    now: "2026-11-24T10:20:00Z",
    path: "?service=pick-up-permit",
  });
  await page.getByRole("button", { name: "Near me" }).tap();
  await page.getByRole("combobox", { name: "Or type a town or postcode" }).fill("bre");
  await page.getByRole("option", { name: /^Breda/ }).waitFor();
  await page.locator(`${ITEMS}[data-desk="amsterdam"]`).getByRole("button").first().tap();
  await page.locator("[data-panel]").waitFor();
  expect(await page.locator("[data-panel]").getAttribute("data-panel")).toBe("amsterdam");
});

it("on a desktop, writing a town moves the list and not the page", async () => {
  const { page } = await suite.open({ viewport: "desktop" });
  await untilMap(page);
  await page.getByRole("button", { name: "Near me" }).click();
  await page.getByRole("combobox", { name: "Or type a town or postcode" }).fill("Breda");
  await page.getByRole("option", { name: /^Breda/ }).click();
  await page.getByText(/^Nearest first/).waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
