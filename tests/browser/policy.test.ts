import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { directory } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { keepApp } from "./support/kept";
import type { OpenedApp } from "./support/openApp";
import { pressAll } from "./support/pressAll";
import { untilMap } from "./support/screen";
import { recordViolations } from "./support/violations";

const suite = appSuite();
const FILE = "/data/directory.json";
const AT = "2026-12-03T10:00";
const SCREENS = [
  "",
  "?service=photo-fingerprints",
  `?service=pick-up-permit&at=${AT}`,
  "?desk=nowhere&service=none&at=never",
  ...directory.desks.map(({ id }) => `?desk=${id}&at=${AT}`),
];

interface Watched extends OpenedApp {
  readonly violations: readonly string[];
}

async function openWatched(viewport: "phone" | "desktop", worker = false): Promise<Watched> {
  const app = await suite.open({
    viewport,
    worker,
    now: "2026-12-01T09:20:00Z",
    tiles: "served",
    permissions: ["clipboard-write", "geolocation"],
    geolocation: { latitude: 53.219, longitude: 6.568, accuracy: 80 },
  });
  return { ...app, violations: await recordViolations(app.context) };
}

async function show(page: Page, screen: string): Promise<void> {
  await page.goto(suite.server().url + screen);
  await untilMap(page);
}

/** @param planned what the console says of a fault that the test itself made */
function expectSilence({ violations, consoleLines, foreignRequests }: Watched, planned?: RegExp): void {
  expect(violations).toEqual([]);
  expect(consoleLines.filter((line) => !planned?.test(line))).toEqual([]);
  expect(foreignRequests).toEqual([]);
}

describe.each(["phone", "desktop"] as const)(
  "on a %s the policy forbids nothing that the app does",
  (viewport) => {
    it("on any screen, whatever is pressed there", async () => {
      const app = await openWatched(viewport);
      const pressed: string[] = [];
      for (const screen of SCREENS) {
        await show(app.page, screen);
        await pressAll(app.page, pressed);
      }
      expect(pressed.length).toBeGreaterThan(20);
      expect(app.tileRequests.length).toBeGreaterThan(0);
      expectSilence(app);
    }, 120_000);

    it("when a town is chosen", async () => {
      const app = await openWatched(viewport);
      await show(app.page, "");
      await app.page.getByRole("button", { name: "Near me" }).click();
      await app.page.getByRole("combobox", { name: /town/ }).fill("breda");
      await app.page.locator("[role=option]").first().click();
      await app.page
        .getByText(/straight line/)
        .first()
        .waitFor();
      expectSilence(app);
    });

    it("when a visit goes into the calendar", async () => {
      const app = await openWatched(viewport);
      await show(app.page, `?desk=hoofddorp&at=${AT}`);
      const file = app.page.waitForEvent("download");
      await app.page.getByRole("button", { name: /calendar/ }).click();
      expect((await file).suggestedFilename()).toMatch(/\.ics$/);
      expectSilence(app);
    });

    it("when the server has no directory, and when there is no server", async () => {
      const app = await openWatched(viewport, true);
      suite.server().answer(FILE, { status: 404 });
      await show(app.page, "");
      await keepApp(app.page);
      await suite.server().stop();
      await show(app.page, SCREENS.at(-1) ?? "");
      expectSilence(app, /404 \(Not Found\)|net::ERR/);
    });
  },
);

describe("text becomes no markup and no script", () => {
  const trying: Readonly<Record<string, () => void>> = {
    "as markup": () => {
      document.body.innerHTML = "<b>bold</b>";
    },
    "as the address of a script": () => {
      document.createElement("script").src = "./other.js";
    },
    "as the text of a script": () => {
      document.createElement("script").text = "alert(1)";
    },
  };

  it.each(Object.entries(trying))("%s", async (_, attempt) => {
    const { page } = await suite.open();
    await untilMap(page);
    await expect(page.evaluate(attempt)).rejects.toThrow(/trust|Trusted/i);
    expect(await page.locator("li[data-desk]").count()).toBe(8);
  });
});
