import { describe, expect, inject, it } from "vitest";
import { directoryText } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { scriptsWith } from "./support/builtScripts";
import { eventually } from "./support/eventually";
import { keptDirectories } from "./support/kept";
import { ITEMS, MARKERS, nextFrame, untilLive, untilMap } from "./support/screen";
import type { Override } from "./support/serveBuilt";

const suite = appSuite();
const FILE = "/data/directory.json";
const CORRECTED = directoryText.replaceAll("Zuiderzeelaan 43", "Zuiderzeelaan 45");

const MISTAKE = "The file with the newest facts has a mistake in it and is not used.";
const NO_SERVER = "There is no connection to the server.";

const failures: readonly (readonly [string, string, Override])[] = [
  ["missing", "The server does not have the file with the newest facts.", { status: 404, body: "not found" }],
  ["cut off", MISTAKE, { body: directoryText.slice(0, 8000) }],
  ["a web page", MISTAKE, { body: "<!doctype html><title>Log in</title>" }],
  ["empty", MISTAKE, { body: "" }],
  ["wrong in one field", MISTAKE, { body: directoryText.replace('"lat": 52.3578', '"lat": 4.3578') }],
  ["cut by the network", NO_SERVER, "reset"],
];

describe("a directory that is", () => {
  it.each(failures)("%s gives way to the built one, and the page says: %s", async (_, reason, override) => {
    suite.server().answer(FILE, override);
    const { page } = await suite.open({ viewport: "phone" });
    await page
      .getByText(
        new RegExp(`${reason} You see the \\w+ of \\w+ \\d+ \\w+|${reason} You see those of \\w+ \\d+ \\w+`),
      )
      .waitFor();
    await untilLive(page);
    expect(await page.locator("a[href='tel:+31880430430']").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "IND Zwolle", exact: true }).tap();
    await page.getByRole("dialog").getByText("Zuiderzeelaan 43").waitFor();
  });

  it("corrected on the server takes the built one's place, without a new build", async () => {
    suite.server().answer(FILE, { body: CORRECTED });
    const { page, errors } = await suite.open({ path: "?desk=zwolle" });
    await page.getByRole("dialog").getByText("Zuiderzeelaan 45").waitFor();
    await page.getByText("Some facts were corrected. You see the newest.").waitFor();
    expect(errors).toEqual([]);
  });

  it("corrected before an earlier visit is no news at the next one", async () => {
    const firstVisit = "Tue, 24 Nov 2026 10:19:00 GMT";
    const nextVisit = "Tue, 24 Nov 2026 10:20:00 GMT";
    suite.server().answer(FILE, { body: CORRECTED, headers: { date: firstVisit } });
    const { page, errors } = await suite.open({ path: "?desk=zwolle" });
    await eventually(() => keptDirectories(page)).toEqual([firstVisit]);
    suite.server().answer(FILE, { body: CORRECTED, headers: { date: nextVisit } });
    await page.reload();
    await page.getByRole("dialog").getByText("Zuiderzeelaan 45").waitFor();
    await eventually(() => keptDirectories(page)).toEqual([nextVisit]);
    await nextFrame(page);
    expect(await page.getByText("Some facts were corrected").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("corrected later is taken up when the connection comes back", async () => {
    suite.server().answer(FILE, "reset");
    const { page } = await suite.open({ path: "?desk=zwolle" });
    await page.getByText(NO_SERVER).waitFor();
    suite.server().answer(FILE, { body: CORRECTED });
    await page.evaluate(() => {
      window.dispatchEvent(new Event("offline"));
      window.dispatchEvent(new Event("online"));
    });
    await page.getByRole("dialog").getByText("Zuiderzeelaan 45").waitFor();
    await page.getByText(NO_SERVER).waitFor({ state: "detached" });
  });
});

it("a map that cannot be loaded leaves list and panel", async () => {
  for (const script of scriptsWith(inject("builtDir"), "leaflet-container"))
    suite.server().answer(script, { status: 404, body: "gone" });
  const { page } = await suite.open();
  await page.getByText("The map cannot be shown. The list has every desk with its address.").waitFor();
  await page.getByRole("button", { name: "IND Utrecht" }).click();
  await page.getByRole("dialog", { name: "IND Utrecht" }).waitFor();
});

describe("any address", () => {
  it.each([
    "?%",
    "?desk=%3Cscript%3E",
    "?at=9999-99-99T99:99&service=&desk=",
    "?lang=xx#nowhere",
    "?desk=utrecht&desk=zwolle",
  ])("gives the full app: /%s", async (path) => {
    const { page, errors } = await suite.open({ path });
    await untilMap(page);
    for (const desks of [page.locator(ITEMS), page.locator(MARKERS)])
      expect(await desks.filter({ visible: true }).count()).toBe(8);
    expect(errors).toEqual([]);
  });
});
