import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { boxOf, isWithin, overlap } from "./support/boxes";
import { nextFrame, untilMap, untilSaid } from "./support/screen";

const suite = appSuite();

describe("where data is saved", () => {
  it.each(["phone", "small phone"] as const)(
    "on a %s, streets come when they are wanted",
    async (viewport) => {
      const { page, tileRequests, errors } = await suite.open({
        viewport,
        tiles: "served",
        beforeScripts: () => {
          Reflect.defineProperty(navigator, "connection", { value: { saveData: true } });
        },
      });
      await untilMap(page);
      const map = page.locator(".leaflet-container");
      const show = page.getByRole("button", { name: "Show the street map" });
      await show.waitFor();
      expect(isWithin(await boxOf(show), await boxOf(map))).toBe(true);
      for (const name of ["Zoom in", "Zoom out"])
        expect(overlap(await boxOf(show), await boxOf(page.getByRole("button", { name })))).toBe(false);
      await page.getByRole("button", { name: "What the signs mean" }).tap();
      await page.getByText("Your device saves data, so streets come only when you ask for them.").waitFor();
      await page.getByRole("button", { name: "Close", exact: true }).tap();
      await page.clock.fastForward("00:10");
      await nextFrame(page);
      expect(tileRequests).toEqual([]);
      await show.tap();
      await show.waitFor({ state: "detached" });
      await untilSaid(page, "Streets are shown.");
      expect(tileRequests.length).toBeGreaterThan(0);
      expect(await map.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(errors).toEqual([]);
    },
  );
});
