import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { nextFrame, untilLive } from "./support/screen";

const suite = appSuite();
const FILE = "/data/directory.json";
const SERVED = "Tue, 24 Nov 2026 10:20:00 GMT";
const DOUBT = /clock cannot be right|the server's clock said/;

describe("a phone whose clock", () => {
  it.each([
    ["is a day early", "2026-11-23T10:20:00Z", "Mon 23 Nov 2026, 11:20"],
    ["is ten minutes late", "2026-11-24T10:30:00Z", "Tue 24 Nov 2026, 11:30"],
  ])("%s is told so beside the time, and can plan a visit", async (_, now, said) => {
    suite.server().answer(FILE, { headers: { date: SERVED } });
    const { page, errors } = await suite.open({ viewport: "phone", now });
    await page
      .getByText(`Your device's clock said ${said} when the server's clock said Tue 24 Nov 2026, 11:20.`)
      .waitFor();
    await page.getByText(`By your device's clock it is ${said} in the Netherlands.`).waitFor();
    await page.getByRole("button", { name: /^When/ }).tap();
    await page.getByLabel("Day", { exact: true }).fill("2026-12-03");
    await page.getByLabel("Dutch time").fill("11:30");
    await page.getByText(/^Thu 3 Dec, 11:30: \d of 8 desks may help/).waitFor();
    expect(errors).toEqual([]);
  });

  it("shows a time before the page was built is told so without a server", async () => {
    suite.server().answer(FILE, "reset");
    const { page } = await suite.open({ viewport: "phone", now: "2016-11-24T10:20:00Z" });
    await page.getByText("this page was made later, on Thu 1 Jan 2026, 13:00.").waitFor();
    await page.getByText("it is Thu 24 Nov 2016, 11:20 in the Netherlands.").waitFor();
  });

  it("is right hears nothing of it", async () => {
    suite.server().answer(FILE, { headers: { date: SERVED } });
    const { page } = await suite.open({ viewport: "phone", now: "2026-11-24T10:20:00Z" });
    const answered = page.waitForResponse((response) => response.url().endsWith(FILE));
    await untilLive(page);
    await (await answered).finished();
    await nextFrame(page);
    expect(await page.getByText(DOUBT).count()).toBe(0);
  });
});
