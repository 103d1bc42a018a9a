import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { directory } from "../support/directory";
import { appSuite, type VisitOptions } from "./support/appSuite";
import { violationsOn } from "./support/axe";
import { firstScript } from "./support/builtScripts";
import { endQuiet, keepApp } from "./support/kept";
import { publishNewVersion } from "./support/newVersion";
import { lookAgain, openTimes, untilPanelFilled, untilStill } from "./support/screen";

const suite = appSuite();
let views = 0;
afterAll(() => {
  process.stdout.write(`axe: ${views} views, no finding against WCAG 2.2 AA or best practice\n`);
});

/** What is done before the page is looked at. */
type Act = (page: Page) => Promise<unknown>;

const press =
  (name: string): Act =>
  (page) =>
    page.getByRole("button", { name }).first().click();

/** Opens every fold that is seen, those within others too. The choice of a language lies over the page: it has a view of its own. */
const unfold: Act = (page) =>
  page.locator(":not(header) > details:not([open]) > summary").evaluateAll((folds: HTMLElement[]) => {
    for (const fold of folds) if (fold.checkVisibility()) fold.click();
  });

/** The whole of an open panel. */
const wholePanel: Act = async (page) => {
  await untilPanelFilled(page);
  const larger = page.getByRole("button", { name: "Show more of this desk" });
  if (await larger.isVisible()) await larger.click();
  await unfold(page);
};

const nothing: Act = async () => undefined;

interface View {
  readonly what: string;
  readonly path: string;
  readonly act?: Act;
}

const PLAIN: readonly View[] = [
  { what: "the first screen", path: "" },
  { what: "a planned visit", path: "?service=photo-fingerprints&at=2026-11-26T12:00" },
  { what: "an open panel", path: "?desk=rotterdam&service=pick-up-permit", act: untilPanelFilled },
  { what: "a closing day", path: "?at=2027-04-27T10:00&desk=utrecht", act: untilPanelFilled },
];

/** One of each standing, and each desk. */
const PANELS: readonly View[] = directory.desks.map(({ id, name }) => ({
  what: `all of ${name}`,
  path: `?desk=${id}&service=pick-up-permit&at=2026-12-03T11:30`,
  act: wholePanel,
}));

const MORE: readonly View[] = [
  { what: "a link of which nothing is known", path: "?service=x&desk=x&at=x&lang=xx" },
  { what: "a moment that has passed", path: "?at=2025-01-01T10:00" },
  { what: "a question about one's own application", path: "?service=my-application" },
  { what: "the choice of a time", path: "", act: openTimes },
  { what: "each fold of the page", path: "?service=passport-stamp", act: unfold },
  { what: "the legend of the map", path: "?", act: press("What the signs mean") },
  {
    what: "the choice of a language",
    path: "",
    act: (page) => page.getByRole("banner").locator("summary").click(),
  },
];

const ENLARGED: readonly View[] = [
  { what: "the first screen", path: "" },
  { what: "all of a panel", path: "?desk=zwolle&service=pick-up-permit", act: wholePanel },
];

type Options = VisitOptions & { readonly window?: { width: number; height: number }; readonly text?: string };

const STAGES: readonly (readonly [string, Options, readonly View[]])[] = [
  ["a phone", { viewport: "phone" }, [...PLAIN, ...PANELS, ...MORE]],
  ["a dark phone", { viewport: "phone", colorScheme: "dark" }, [...PLAIN, ...MORE]],
  ["a small phone", { viewport: "small phone" }, PLAIN],
  ["a small, dark phone", { viewport: "small phone", colorScheme: "dark" }, PLAIN],
  ["a desktop", { viewport: "desktop" }, PLAIN],
  ["a dark desktop", { viewport: "desktop", colorScheme: "dark" }, [...PLAIN, ...ENLARGED]],
  ["a desktop with forced colours", { viewport: "desktop", forcedColors: "active" }, ENLARGED],
  ["a phone with text of 200 %", { viewport: "phone", text: "200%" }, ENLARGED],
  ["a desktop at 400 %", { viewport: "desktop", window: { width: 320, height: 256 } }, ENLARGED],
];

describe.each(STAGES)("on %s", (_, { window, text, ...options }, shown) => {
  const visit = suite.share(options);
  beforeAll(async () => {
    const { page } = visit();
    if (window) await page.setViewportSize(window);
    if (text)
      await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), text);
    await untilStill(page);
  });

  it.each(shown.map((view) => [view.what, view] as const))("%s passes axe-core", async (__, view) => {
    const { page } = visit();
    await lookAgain(page, view.path);
    await (view.act ?? nothing)(page);
    views += 1;
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  const look = async (page: Page) => {
    views += 1;
    expect(await violationsOn(page)).toEqual([]);
  };

  it.each(["phone", "desktop"] as const)(
    "the page as it was built passes axe-core on a %s",
    async (viewport) => {
      suite.server().answer(firstScript(inject("builtDir")), { status: 404, body: "not found" });
      const { page } = await suite.open({ viewport, colorScheme });
      await page.getByRole("combobox", { name: "What" }).selectOption("photo-fingerprints");
      await look(page);
    },
  );

  it("the screen of an app that breaks passes axe-core", async () => {
    const beforeScripts = () => {
      Date.prototype.getTimezoneOffset = () => {
        throw new Error("broken");
      };
    };
    const { page } = await suite.open({ viewport: "phone", colorScheme, beforeScripts });
    await page.getByText("Something went wrong in this app.").waitFor();
    await look(page);
  });

  it("a phone that is told of a newer version passes axe-core", async () => {
    const { page } = await suite.open({ viewport: "phone", colorScheme, worker: true });
    await keepApp(page);
    await publishNewVersion(suite.server(), inject("builtDir"));
    await page.reload();
    await endQuiet(page);
    await page.getByText("A newer version of this app is ready.").waitFor();
    await look(page);
  });
});
