import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { eventually } from "./support/eventually";
import { answersOf, ITEMS, lookAgain, MARKERS, untilLive, untilMap } from "./support/screen";

const suite = appSuite();
const DEVICES = ["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati"];

interface Moment {
  readonly what: string;
  /** what the device's clock shows */
  readonly now: string;
  readonly path?: string;
  readonly desk: string;
  readonly shows: string;
}

const moments: readonly Moment[] = [
  {
    what: "Rotterdam, Thursday 11:59",
    now: "2026-11-26T10:59:00Z",
    desk: "rotterdam",
    shows: "Now: listed open until 12:00",
  },
  {
    what: "Rotterdam, Thursday 12:00",
    now: "2026-11-26T11:00:00Z",
    desk: "rotterdam",
    shows: "Now: listed closed, outside opening hours",
  },
  {
    what: "Hoofddorp, Wednesday",
    now: "2026-11-25T09:00:00Z",
    desk: "hoofddorp",
    shows: "Now: listed closed, not open on Wednesday",
  },
  {
    what: "Hoofddorp for photos",
    now: "2026-11-26T09:00:00Z",
    path: "?service=photo-fingerprints",
    desk: "hoofddorp",
    shows: "not at this desk",
  },
  {
    what: "King's Day",
    now: "2027-04-27T08:00:00Z",
    desk: "utrecht",
    shows: "Now: closed, King's Day",
  },
  {
    what: "one second before opening",
    now: "2026-11-24T07:59:59Z",
    desk: "utrecht",
    shows: "Now: listed closed, outside opening hours",
  },
  {
    what: "opening time",
    now: "2026-11-24T08:00:00Z",
    desk: "utrecht",
    shows: "Now: listed open until 16:00",
  },
  {
    what: "one second before closing",
    now: "2026-11-24T14:59:59Z",
    desk: "zwolle",
    shows: "Closes in 1 minute",
  },
  {
    what: "closing time",
    now: "2026-11-24T15:00:00Z",
    desk: "utrecht",
    shows: "Now: listed closed, outside opening hours",
  },
  {
    what: "closing time in summer",
    now: "2026-07-14T14:00:00Z",
    desk: "utrecht",
    shows: "Now: listed closed, outside opening hours",
  },
  {
    what: "the Sunday of the spring change",
    now: "2026-03-29T01:00:00Z",
    desk: "utrecht",
    shows: "Now: listed closed, not open on Sunday",
  },
  {
    what: "the morning after the spring change",
    now: "2026-03-30T07:00:00Z",
    desk: "utrecht",
    shows: "Now: listed open until 16:00",
  },
  {
    what: "the Sunday of the autumn change",
    now: "2026-10-25T01:00:00Z",
    desk: "utrecht",
    shows: "Now: listed closed, not open on Sunday",
  },
  {
    what: "the morning after the autumn change, an hour too early",
    now: "2026-10-26T07:59:00Z",
    desk: "utrecht",
    shows: "Now: listed closed, outside opening hours",
  },
  {
    what: "the morning after the autumn change",
    now: "2026-10-26T08:00:00Z",
    desk: "utrecht",
    shows: "Now: listed open until 16:00",
  },
  {
    what: "a visit planned for the hour that spring skips",
    now: "2026-03-27T08:00:00Z",
    path: "?at=2026-03-29T02:30",
    desk: "utrecht",
    shows: "Listed closed, not open on Sunday",
  },
  {
    what: "a visit planned for a Thursday at 11:59",
    now: "2026-11-24T08:00:00Z",
    path: "?at=2026-11-26T11:59",
    desk: "rotterdam",
    shows: "Listed open until 12:00",
  },
  {
    what: "a visit planned for a Thursday at 12:00",
    now: "2026-11-24T08:00:00Z",
    path: "?at=2026-11-26T12:00",
    desk: "rotterdam",
    shows: "Listed closed, outside opening hours",
  },
];

const itemOf = (page: Page, desk: string) => page.locator(`${ITEMS}[data-desk="${desk}"]`);

describe.each(DEVICES)("a device in %s", (timezoneId) => {
  const visit = suite.share({ timezoneId });
  /** Each moment is the first of a page on one of the devices. */
  const first = moments.filter((_, index) => DEVICES[index % DEVICES.length] === timezoneId);

  it.each(first.map((moment) => [moment.what, moment] as const))(
    "is right when the page is opened at: %s",
    async (_, { now, path = "", desk, shows }) => {
      const { page, server, errors } = visit();
      await page.clock.setFixedTime(now);
      await page.goto(server.url + path, { waitUntil: "domcontentloaded" });
      await itemOf(page, desk).getByText(shows).waitFor();
      expect(errors).toEqual([]);
    },
  );

  it("is right from moment to moment, and has markers that say the same as the list", async () => {
    const { page, errors } = visit();
    await untilMap(page);
    for (const { what, now, path = "", desk, shows } of moments) {
      await page.clock.setFixedTime(now);
      await lookAgain(page, path);
      await itemOf(page, desk).getByText(shows).waitFor();
      const answers = (await answersOf(page, ITEMS)).sort();
      await eventually(async () => [what, (await answersOf(page, MARKERS)).sort()]).toEqual([what, answers]);
    }
    expect(errors).toEqual([]);
  });

  it("says whose clock it shows when that is not its own", async () => {
    const { page, server } = visit();
    await page.clock.setFixedTime("2026-11-24T10:20:00Z");
    await page.goto(server.url, { waitUntil: "domcontentloaded" });
    await untilLive(page);
    expect(await page.getByText("Tue 24 Nov, 11:20 in the Netherlands.").count()).toBe(
      timezoneId === "Europe/Amsterdam" ? 0 : 1,
    );
  });
});

describe("a page left open", () => {
  it("closes the desks at 16:00:00 without being touched", async () => {
    const { page } = await suite.open({ now: "2026-11-24T14:58:00Z" });
    await untilMap(page);
    await page.clock.pauseAt("2026-11-24T14:58:59Z");
    await itemOf(page, "zwolle").getByText("Closes in 2 minutes").waitFor();
    await page.clock.runFor("00:01");
    await itemOf(page, "zwolle").getByText("Closes in 1 minute").waitFor();
    await page.clock.runFor("00:59");
    await itemOf(page, "zwolle").getByText("Closes in 1 minute").waitFor();
    await page.clock.runFor("00:01");
    await itemOf(page, "zwolle").getByText("Now: listed closed, outside opening hours").waitFor();
    await page.getByText("Now: none of the 8 desks is open.").waitFor();
  });
});
