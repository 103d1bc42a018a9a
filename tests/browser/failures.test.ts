import { describe, expect, it } from "vitest";
import { directoryText } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { keptDirectories } from "./support/kept";
import type { Override } from "./support/serveBuilt";

const suite = appSuite();
const FILE = "/data/directory.json";

const failures: readonly (readonly [string, Override])[] = [
  ["missing", { status: 404, body: "not found" }],
  ["cut off", { body: directoryText.slice(0, 8000) }],
  ["a web page", { body: "<!doctype html><title>Log in</title>" }],
  ["empty", { body: "" }],
  ["wrong in one field", { body: directoryText.replace('"lat": 52.358', '"lat": 4.358') }],
  ["cut by the network", "reset"],
];

describe("a directory that is", () => {
  it.each(failures)("%s leaves the one that the page was built with, and says so", async (_, override) => {
    suite.server().answer(FILE, override);
    const { page } = await suite.open({ viewport: "phone" });
    await page.getByText(/The desks could not be refreshed\. You see those of \w+ \d+ \w+/).waitFor();
    expect(await page.locator("li[data-desk]").count()).toBe(8);
    expect(await page.locator("a[href='tel:+31880430430']").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "IND Rotterdam", exact: true }).tap();
    await page.getByRole("dialog").getByText("Conradstraat 28").waitFor();
  });

  it("corrected on the server takes the built one's place, without a new build", async () => {
    suite.server().answer(FILE, { body: directoryText.replace("Bergstraat 58", "Bergstraat 60") });
    const { page, errors } = await suite.open({ path: "?desk=utrecht" });
    await page.getByRole("dialog").getByText("Bergstraat 60").waitFor();
    await page.getByText("Some facts were corrected. You see the newest.").waitFor();
    await expect.poll(() => keptDirectories(page)).toBe(1);
    await page.reload();
    await page.getByRole("dialog").getByText("Bergstraat 60").waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.getByText("Some facts were corrected").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("corrected later is taken up when the connection comes back", async () => {
    suite.server().answer(FILE, "reset");
    const { page } = await suite.open({ path: "?desk=utrecht" });
    await page.getByText(/The desks could not be refreshed/).waitFor();
    suite.server().answer(FILE, { body: directoryText.replace("Bergstraat 58", "Bergstraat 60") });
    await page.evaluate(() => {
      window.dispatchEvent(new Event("offline"));
      window.dispatchEvent(new Event("online"));
    });
    await page.getByRole("dialog").getByText("Bergstraat 60").waitFor();
    await page.getByText(/The desks could not be refreshed/).waitFor({ state: "detached" });
  });
});

describe("a part of the app that does not come", () => {
  it("(the map) leaves list and panel", async () => {
    const { page } = await suite.open();
    await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
    const map = suite.server().requests.find(({ path }) => /MapView.*\.js$/.test(path));
    expect(map).toBeDefined();
    suite.server().answer(map?.path ?? "", { status: 404, body: "gone" });
    await page.reload();
    await page.getByText("The map cannot be shown. The list has every desk with its address.").waitFor();
    await page.getByRole("button", { name: "IND Utrecht" }).click();
    await page.getByRole("dialog", { name: "IND Utrecht" }).waitFor();
  });
});

describe("any address", () => {
  it.each([
    "?%",
    "?desk=%3Cscript%3E",
    "?at=9999-99-99T99:99&service=&desk=",
    "?lang=xx#nowhere",
    "?desk=utrecht&desk=zwolle",
  ])("%s gives the full app", async (path) => {
    const { page, errors } = await suite.open({ path });
    await page.locator("li[data-desk]").nth(7).waitFor();
    await page.locator(".leaflet-marker-pane [data-desk]").nth(7).waitFor();
    expect(errors).toEqual([]);
  });
});
