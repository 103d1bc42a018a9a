import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { partFile } from "./support/builtScripts";
import { eventually } from "./support/eventually";
import { SLOW, untilFootLive, untilLive, untilMap, untilPanelFilled } from "./support/screen";
import type { Override } from "./support/serveBuilt";

const suite = appSuite();
const BUILT = inject("builtDir");

const FAULTS: readonly (readonly [string, Override])[] = [
  ["missing", { status: 404, body: "not found" }],
  ["the server's front page", { body: "<!doctype html>", headers: { "content-type": "text/html" } }],
  ["cut by the network", "reset"],
  ["hanging", "hang"],
];

const PARTS = [
  ["the panel's script", partFile(BUILT, "DeskPanel")],
  ["the panel's style", partFile(BUILT, "DeskPanel", ".css")],
  ["a script that it shares", partFile(BUILT, "week")],
] as const;

const styled = (page: Page) =>
  page.evaluate((style) => [...document.styleSheets].some(({ href }) => href?.endsWith(style)), PARTS[1][1]);

describe("a part that cannot be had at first, since", () => {
  const cases = PARTS.flatMap(([what, file]) =>
    FAULTS.map(([how, fault]) => [what, how, file, fault] as const),
  );

  it.each(cases)("%s is %s, comes when it is tried again", async (_, how, file, fault) => {
    suite.server().answer(file, fault);
    const { page, errors } = await suite.open({ viewport: "phone" });
    await untilLive(page);
    await page.getByRole("button", { name: "IND Zwolle", exact: true }).tap();
    if (how === "hanging") {
      await eventually(() => suite.server().requests.some(({ path }) => path === file)).toBe(true);
      await page.clock.fastForward(SLOW);
    }
    const fallback = page.getByRole("dialog", { name: "IND Zwolle" });
    await fallback.getByText("Zuiderzeelaan 43").waitFor();
    suite.server().restore(file);
    await fallback.getByRole("button", { name: "Try again" }).tap();
    const panel = page.getByRole("dialog", { name: "IND Zwolle" });
    await panel.getByRole("region", { name: "Ask the IND" }).waitFor();
    expect(await styled(page)).toBe(true);
    expect(errors.filter(({ kind }) => kind === "exception")).toEqual([]);
  });

  it("its file stays missing: tried twice, the page is loaded again where it was, with its newer files", async () => {
    const file = partFile(BUILT, "DeskPanel");
    suite.server().answer(file, { status: 404, body: "not found" });
    const { page } = await suite.open({ viewport: "phone", path: "?desk=zwolle&service=pick-up-permit" });
    const again = page.getByRole("dialog", { name: "IND Zwolle" }).getByRole("button", { name: "Try again" });
    const asked = () => suite.server().requests.filter(({ path }) => path === file).length;
    await again.tap();
    await eventually(asked).toBe(2);
    await again.waitFor();
    suite.server().restore(file);
    await Promise.all([page.waitForEvent("load"), again.tap()]);
    await untilPanelFilled(page);
    expect(new URL(page.url()).search).toBe("?desk=zwolle&service=pick-up-permit");
  });

  it("its file is missing: the keyboard finds what stays, and comes back to the desk", async () => {
    suite.server().answer(partFile(BUILT, "DeskPanel"), { status: 404, body: "not found" });
    const { page } = await suite.open({ viewport: "phone" });
    await untilLive(page);
    const desk = page.getByRole("button", { name: "IND Zwolle", exact: true });
    const hasFocus = (part: Locator) => part.evaluate((element) => element === document.activeElement);
    for (const close of [
      () => page.getByRole("button", { name: "Close", exact: true }).press("Enter"),
      () => page.keyboard.press("Escape"),
    ]) {
      await desk.press("Enter");
      const fallback = page.getByRole("dialog", { name: "IND Zwolle" });
      await eventually(() => hasFocus(fallback.getByRole("heading", { name: "IND Zwolle" }))).toBe(true);
      await close();
      await fallback.waitFor({ state: "detached" });
      await eventually(() => hasFocus(desk)).toBe(true);
    }
  });

  it.each([
    ["the week", "WeekTable", "Week at a glance", "table"],
    ["the choice of a town", "TownChooser", "Near me", "combobox"],
  ] as const)(
    "its file is missing: the keyboard goes on at %s that has come",
    async (_, part, opener, role) => {
      const file = partFile(BUILT, part);
      suite.server().answer(file, { status: 404, body: "not found" });
      const { page } = await suite.open();
      await untilLive(page);
      await page.getByText(opener).click();
      const again = page.getByRole("main").getByRole("button", { name: "Try again" });
      await again.waitFor();
      suite.server().restore(file);
      await again.press("Enter");
      const came = page.getByRole("main").getByRole(role);
      await came.waitFor();
      const isAroundIt = (element: Element) =>
        document.activeElement !== document.body && document.activeElement?.contains(element);
      expect(await came.evaluate(isAroundIt)).toBe(true);
    },
  );

  it("its file is missing: the map, too, comes when it is tried again", async () => {
    const file = partFile(BUILT, "MapView");
    suite.server().answer(file, { status: 404, body: "not found" });
    const { page } = await suite.open();
    await page.getByText("The map cannot be shown.").waitFor();
    suite.server().restore(file);
    await page.getByRole("button", { name: "Try the map again" }).click();
    await untilMap(page);
  });
});

it("each file is downloaded once, whatever parts share it, where the server lets browsers keep them", async () => {
  const server = suite.server();
  const names = readdirSync(join(BUILT, "assets"), { recursive: true });
  const files = names.map((name) => `/assets/${name}`);
  for (const file of files) server.answer(file, { headers: { "cache-control": "max-age=31536000" } });
  const { page } = await suite.open();
  await untilMap(page);
  await untilFootLive(page);
  const asked = server.requests.map(({ path }) => path).filter((path) => path.startsWith("/assets/"));
  expect(asked.length).toBeGreaterThan(8);
  expect(asked).toEqual([...new Set(asked)]);
});
