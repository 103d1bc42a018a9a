import { expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { nextFrame, untilMap } from "./support/screen";

const suite = appSuite();

it.each(["phone", "small phone"] as const)(
  "where data is saved, on a %s, streets come when they are wanted",
  async (viewport) => {
    const { page, tileRequests, errors } = await suite.open({
      viewport,
      tiles: "served",
      beforeScripts: () => {
        Reflect.defineProperty(navigator, "connection", { value: { saveData: true } });
      },
    });
    await untilMap(page);
    await page.clock.fastForward("00:10");
    await nextFrame(page);
    await page.getByRole("button", { name: "What the signs mean" }).tap();
    await page.getByText("Your device saves data, so streets come only when you ask for them.").waitFor();
    expect(tileRequests).toEqual([]);
    const show = page.getByRole("button", { name: "Show the street map" });
    await show.tap();
    await show.waitFor({ state: "detached" });
    const told = page.getByText("Streets are shown.");
    await told.waitFor();
    expect(await told.evaluate((line) => line === document.activeElement)).toBe(true);
    expect(tileRequests.length).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  },
);
