import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { untilKept } from "./support/kept";

const suite = appSuite();
const NOW = "2026-11-24T10:20:00Z";
const GRONINGEN = { latitude: 53.219, longitude: 6.568, accuracy: 8000 };
const PARIS = { latitude: 48.8566, longitude: 2.3522, accuracy: 20 };

async function locate(page: Page) {
  await page.getByRole("button", { name: "Near me" }).tap();
  await page.getByRole("button", { name: "Use my location" }).tap();
}

const firstDesk = (page: Page) => page.locator("li[data-desk]").first().getAttribute("data-desk");

describe("near me", () => {
  it("shows the position on the map with its accuracy, the nearest desk first, and tells nobody", async () => {
    const { page, foreignRequests, tileRequests } = await suite.open({
      viewport: "phone",
      now: NOW,
      geolocation: GRONINGEN,
      permissions: ["geolocation"],
    });
    await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
    expect(await page.locator("[class*=OriginMarker]").count()).toBe(0);
    await locate(page);
    await page.getByText("(known to within 8 kilometres)").waitFor();
    expect(await firstDesk(page)).toBe("zwolle");
    const map = await page.getByRole("region", { name: "Map of the desks" }).boundingBox();
    const here = await page.locator("[class*=OriginMarker-module_here]").boundingBox();
    expect(await page.locator("[class*=OriginMarker-module_accuracy]").count()).toBe(1);
    expect(here && map && here.y > map.y && here.y < map.y + map.height).toBe(true);
    expect(page.url()).toBe(suite.server().url);
    const asked = [...foreignRequests, ...tileRequests, ...suite.server().requests.map(({ path }) => path)];
    expect(asked.filter((address) => /53\.21|6\.56/.test(address))).toEqual([]);
  });

  it("denied, says so and goes on with a town, also without a network", async () => {
    const { page, errors } = await suite.open({ viewport: "small phone" });
    await untilKept(page);
    await suite.server().stop();
    await page.reload();
    await locate(page);
    await page.getByText(/does not let this page see your location/).waitFor();
    await page.getByRole("combobox", { name: "Or choose a town" }).fill("flush");
    await page.getByRole("option", { name: /Vlissingen/ }).tap();
    await page.getByText("Nearest first, in a straight line from Vlissingen.").waitFor();
    expect(["rotterdam", "rijswijk"]).toContain(await firstDesk(page));
    expect(errors.filter(({ text }) => !text.includes("net::ERR"))).toEqual([]);
  });

  it("in Paris, asks for the town from where one will travel", async () => {
    const { page } = await suite.open({
      viewport: "phone",
      now: NOW,
      geolocation: PARIS,
      permissions: ["geolocation"],
    });
    await locate(page);
    await page.getByText(/Your device is outside the Netherlands/).waitFor();
    expect(await page.getByText(/in a straight line/).count()).toBe(0);
  });

  it("keeps the page as it is when the list of towns cannot be loaded", async () => {
    const { page } = await suite.open({ viewport: "phone", now: NOW });
    await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Near me" }).tap();
    await page.getByText(/The list of towns could not be loaded/).waitFor();
    expect(await page.locator("li[data-desk]").count()).toBe(8);
  });
});
