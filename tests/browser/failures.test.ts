import { describe, expect, it } from "vitest";
import { directoryText } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { eventually } from "./support/eventually";
import { keptDirectories } from "./support/kept";
import { ITEMS, MARKERS, nextFrame, untilMap } from "./support/screen";

const suite = appSuite();
const FILE = "/data/directory.json";
const CORRECTED = directoryText.replaceAll("Zuiderzeelaan 43", "Zuiderzeelaan 45");

const NO_SERVER = "There is no connection to the server.";

describe("a directory that is", () => {
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
