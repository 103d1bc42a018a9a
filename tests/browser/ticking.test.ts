import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { boxOf } from "./support/boxes";
import { untilLive, untilStill } from "./support/screen";

const suite = appSuite();
/** `minute` is the last one before the change. */
const CROSSINGS = [
  {
    what: "09:00",
    minute: "2026-11-26T07:59:00Z",
    before: "Now: none of the 8 desks is open.",
    after: "By the 2016/17 listing 8 of 8 are open now.",
  },
  {
    what: "12:00 on a Thursday",
    minute: "2026-11-26T10:59:00Z",
    before: "By the 2016/17 listing 8 of 8 are open now.",
    after: "By the 2016/17 listing 7 of 8 are open now.",
  },
  {
    what: "16:00",
    minute: "2026-11-26T14:59:00Z",
    before: "By the 2016/17 listing 7 of 8 are open now.",
    after: "Now: none of the 8 desks is open.",
  },
  {
    what: "midnight",
    minute: "2026-11-26T22:59:00Z",
    before: "Thu 26 Nov, 23:59 in the Netherlands.",
    after: "Fri 27 Nov, 00:00 in the Netherlands.",
  },
  {
    what: "the spring change",
    minute: "2026-03-29T00:59:00Z",
    before: "Sun 29 Mar, 01:59 in the Netherlands.",
    after: "Sun 29 Mar, 03:00 in the Netherlands.",
  },
  {
    what: "the autumn change",
    minute: "2026-10-25T00:59:00Z",
    before: "Sun 25 Oct, 02:59 in the Netherlands.",
    after: "Sun 25 Oct, 02:00 in the Netherlands.",
  },
];

describe.each(["America/Los_Angeles", "Pacific/Kiritimati"])("a page left open in %s", (timezoneId) => {
  it.each(CROSSINGS.map((crossing) => [crossing.what, crossing] as const))(
    "changes by itself within a second of %s",
    async (_, { minute, before, after }) => {
      // The page loads within this minute; then its clock stands still.
      const { page, errors } = await suite.open({ timezoneId, now: minute });
      await untilLive(page);
      await page.clock.pauseAt(new Date(Date.parse(minute) + 59_500));
      await page.getByText(before).waitFor();
      await page.clock.runFor(1_000);
      await page.getByText(after).waitFor();
      expect(errors).toEqual([]);
    },
  );

  it("leaves what the visitor is doing as it is, and where it is", async () => {
    const { page } = await suite.open({ timezoneId, now: "2026-11-26T14:58:00Z" });
    await untilStill(page);
    await page.getByRole("button", { name: "When Now" }).click();
    const date = page.getByLabel("Day", { exact: true });
    await date.fill("");
    await page.getByText("Week at a glance").click();
    await page.getByRole("table").waitFor();
    await date.focus();
    const stateOf = async () => ({
      focused: await date.evaluate((input) => input === document.activeElement),
      value: await date.inputValue(),
      box: await boxOf(date),
      weekShown: await page.getByRole("table").isVisible(),
    });
    const before = await stateOf();
    expect(before).toMatchObject({ focused: true, value: "", weekShown: true });
    await page.getByText("By the 2016/17 listing 7 of 8 are open now.").waitFor();
    await page.clock.fastForward("02:05");
    await page.getByText("Now: none of the 8 desks is open.").waitFor();
    expect(await stateOf()).toEqual(before);
  });
});

describe("a laptop that slept", () => {
  it("wakes to the right answer at once", async () => {
    const { page } = await suite.open({ now: "2026-11-26T14:00:00Z", timezoneId: "America/Los_Angeles" });
    await untilLive(page);
    // Timers sleep as well, so only being looked at again can change the page.
    await page.clock.pauseAt("2026-11-26T14:01:30Z");
    await page.getByText("By the 2016/17 listing 7 of 8 are open now.").waitFor();
    await page.clock.setSystemTime("2026-11-27T06:30:00Z");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByText("Now: none of the 8 desks is open.").waitFor();
    await page.getByText("Fri 27 Nov, 07:30 in the Netherlands.").waitFor();
  });
});
