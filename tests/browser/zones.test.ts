import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { eventually } from "./support/eventually";
import {
  lookAgain,
  untilFollowed,
  untilFootLive,
  untilPanel,
  untilPanelFilled,
  untilStill,
} from "./support/screen";

const suite = appSuite();

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

/** The whole page, as its screen reader is told. */
const told = async (page: Page) => (await page.locator("body").ariaSnapshot()).replace(ABOUT_THE_DEVICE, "");

describe("devices in six zones", () => {
  const devices = ZONES.map((timezoneId) => suite.share({ timezoneId }));
  beforeAll(async () => {
    for (const device of devices) {
      await untilStill(device().page);
      await untilFootLive(device().page);
    }
  });

  it.each(MOMENTS.flatMap((now) => PATHS.map((path) => [now, path] as const)))(
    "give the same answers at %s to /%s, in the list and on the map",
    async (now, path) => {
      const desk = new URLSearchParams(path).get("desk");
      for (const device of devices) {
        const { page } = device();
        await page.clock.setFixedTime(now);
        await lookAgain(page, path);
        await untilPanel(page, desk);
        if (desk) await untilPanelFilled(page);
        await untilFollowed(page);
      }
      const said = () => Promise.all(devices.map((device) => told(device().page)));
      // On a busy machine the map follows later still.
      await eventually(async () => {
        const [first, ...others] = await said();
        return others.filter((other) => other !== first);
      }).toEqual([]);
      const [first] = await said();
      expect(first).toContain("IND Utrecht");
      expect(first).toContain('button "IND Utrecht.');
    },
  );

  it("answer differently from moment to moment", async () => {
    const [device] = devices;
    if (!device) throw new Error("no device");
    const { page } = device();
    const shown = new Set<string>();
    for (const now of MOMENTS) {
      await page.clock.setFixedTime(now);
      await lookAgain(page, "?service=photo-fingerprints");
      await untilFollowed(page);
      shown.add(await page.getByRole("region", { name: "Map of the desks" }).ariaSnapshot());
    }
    expect(shown.size).toBeGreaterThan(1);
  });
});
