import { describe, expect, inject, it } from "vitest";
import { appSuite, type SharedVisit } from "./support/appSuite";
import { scriptsWith } from "./support/builtScripts";
import {
  lookAgain,
  untilFollowed,
  untilFootLive,
  untilLive,
  untilPanelFilled,
  untilStill,
} from "./support/screen";

const suite = appSuite();
const MAP_SCRIPTS = scriptsWith(inject("builtDir"), "leaflet-container");

const ZONES = [
  "Europe/Amsterdam",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Europe/London",
];
const MOMENTS = [
  "2026-03-29T00:59:00Z",
  "2026-10-25T00:30:00Z",
  "2026-11-26T10:59:00Z",
  "2026-12-31T22:59:00Z",
];
const PATHS = ["", "?service=photo-fingerprints&desk=hoofddorp", "?at=2027-03-28T02:30&desk=rotterdam"];

/** What depends on the device's zone, and may: the clock of the Netherlands beside the device's own, and which number stands first. */
const ABOUT_THE_DEVICE =
  /^.*(Your device's clock shows another time|\d\d:\d\d in the Netherlands\.|88 0430 430|In the Netherlands|From abroad).*\n/gm;

describe("devices in six zones", () => {
  const devices = ZONES.map((timezoneId) => suite.share({ timezoneId }));

  /** Expects the same of each device, as its screen reader is told. */
  async function expectSame(read: (device: SharedVisit) => Promise<string>): Promise<void> {
    const said: string[] = [];
    for (const device of devices) said.push(await read(device()));
    const [first, ...others] = said;
    expect(first).toContain("IND Utrecht");
    expect(others).toHaveLength(ZONES.length - 1);
    for (const other of others) expect(other).toBe(first);
  }

  it.each(MOMENTS.flatMap((now) => PATHS.map((path) => [now, path] as const)))(
    "give the same answers at %s to /%s",
    async (now, path) => {
      await expectSame(async ({ page, server }) => {
        // The map comes at no sure moment; without it, its picture stays.
        for (const script of MAP_SCRIPTS) server.answer(script, "hang");
        await page.clock.setFixedTime(now);
        await page.goto(server.url + path, { waitUntil: "domcontentloaded" });
        await untilLive(page);
        await untilFootLive(page);
        if (path.includes("desk=")) await untilPanelFilled(page);
        return (await page.locator("body").ariaSnapshot()).replace(ABOUT_THE_DEVICE, "");
      });
    },
  );

  it("show the same map at each of these moments", async () => {
    await expectSame(async ({ page, server }) => {
      for (const script of MAP_SCRIPTS) server.restore(script);
      await page.goto(server.url, { waitUntil: "domcontentloaded" });
      await untilStill(page);
      const shown: string[] = [];
      for (const now of MOMENTS) {
        await page.clock.setFixedTime(now);
        await lookAgain(page, "?service=photo-fingerprints");
        await untilFollowed(page);
        shown.push(await page.getByRole("region", { name: "Map of the desks" }).ariaSnapshot());
      }
      expect(new Set(shown).size).toBeGreaterThan(1);
      return shown.join();
    });
  });
});
