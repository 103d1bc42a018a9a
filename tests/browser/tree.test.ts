import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { openTimes, untilFootLive, untilPanelFilled, untilStill } from "./support/screen";

const suite = appSuite();
const PLANNED = "?service=pick-up-permit&at=2026-12-03T11:30";

/** `npm run test:browser tree -- -u` writes the trees again: read them before they are kept. */
interface Screen {
  readonly name: string;
  readonly path: string;
  /** brings the screen about, and says which part of it is read */
  readonly read: (page: Page) => Promise<Locator>;
}

const SCREENS: readonly Screen[] = [
  {
    name: "first-screen",
    path: "",
    read: async (page) => {
      await untilFootLive(page);
      return page.locator("body");
    },
  },
  {
    name: "time",
    path: PLANNED,
    read: async (page) => {
      await openTimes(page);
      return page.getByRole("region", { name: "Your visit" });
    },
  },
  {
    name: "panel",
    path: `${PLANNED}&desk=rotterdam`,
    read: async (page) => {
      await untilPanelFilled(page);
      return page.getByRole("dialog");
    },
  },
  {
    name: "week",
    path: PLANNED,
    read: async (page) => {
      await page.getByText("Week at a glance").tap();
      // One desk stands for all.
      return page.getByRole("row", { name: /^IND Hoofddorp/ });
    },
  },
  {
    name: "town",
    path: "",
    read: async (page) => {
      await page.getByRole("button", { name: "Near me" }).tap();
      await page.getByRole("combobox", { name: "Or type a town or postcode" }).fill("den h");
      await page.getByRole("option", { name: /Den Haag/ }).waitFor();
      return page.locator("main > :first-child");
    },
  },
];

/** What the part is to a screen reader. Addresses of links are tested where they are made. */
async function treeOf(part: Locator): Promise<string> {
  const tree = await part.ariaSnapshot();
  return `${tree.replace(/\n\s+- \/url: .*/g, "").replaceAll(/(- '?link .*):$/gm, "$1")}\n`;
}

describe("on a phone, a screen reader is told", () => {
  it.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    "the tree in trees/%s.yml",
    async (name, screen) => {
      const { page } = await suite.open({
        viewport: "phone",
        stoppedAt: "2026-11-24T10:20:00Z",
        path: screen.path,
      });
      await untilStill(page);
      const part = await screen.read(page);
      await part.waitFor();
      await expect(await treeOf(part)).toMatchFileSnapshot(`trees/${name}.yml`);
    },
  );
});
