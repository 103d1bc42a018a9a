import { describe, expect, it } from "vitest";
import { directoryText } from "../support/directory";
import { appSuite } from "./support/appSuite";
import type { Override } from "./support/serveBuilt";

const suite = appSuite();
const FILE = "/data/directory.json";

const failures: readonly (readonly [string, Override, string])[] = [
  ["missing", { status: 404, body: "not found" }, "The desks could not be loaded: the file is not there."],
  [
    "cut off",
    { body: directoryText.slice(0, 8000) },
    "The desks cannot be shown: their file has a mistake in it.",
  ],
  [
    "a web page",
    { body: "<!doctype html><title>Log in</title>" },
    "The desks cannot be shown: their file has a mistake in it.",
  ],
  ["empty", { body: "" }, "The desks cannot be shown: their file has a mistake in it."],
  [
    "wrong in one field",
    { body: directoryText.replace('"lat": 52.358', '"lat": 4.358') },
    "The desks cannot be shown: their file has a mistake in it.",
  ],
  ["cut by the network", "reset", "The desks could not be loaded: there is no answer."],
];

describe("a directory that is", () => {
  it.each(failures)("%s gives a clear message, and a number to call", async (_, override, message) => {
    suite.server().answer(FILE, override);
    const { page } = await suite.open({ viewport: "phone" });
    await page.getByRole("heading", { name: message }).waitFor();
    expect(await page.getByRole("link", { name: "088 0430 430" }).getAttribute("href")).toBe(
      "tel:+31880430430",
    );
    await page.getByText("Conradstraat 28, 3013 AP Rotterdam").waitFor();
  });

  it("put right on the server needs no new build", async () => {
    suite.server().answer(FILE, { body: "" });
    const { page } = await suite.open();
    await page.getByRole("button", { name: "Try again" }).waitFor();
    suite.server().answer(FILE, { body: directoryText.replace("Bergstraat 58", "Bergstraat 60") });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("button", { name: "IND Utrecht" }).click();
    await page.getByText("Bergstraat 60").waitFor();
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

  it("(scripts at all) leaves number and addresses", async () => {
    const { page } = await suite.open({ javaScriptEnabled: false });
    expect(await page.locator("a[href='tel:+31880430430']").innerText()).toBe("+31 88 0430 430");
    expect(await page.locator("li").allInnerTexts()).toHaveLength(8);
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
