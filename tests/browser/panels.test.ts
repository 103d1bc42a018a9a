import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { directory } from "../support/directory";
import { appSuite } from "./support/appSuite";

const suite = appSuite();
const now = "2026-11-24T10:20:00Z";

const marker = (page: Page, id: string) => page.locator(`.leaflet-marker-pane [data-desk="${id}"]`);
const item = (page: Page, id: string) => page.locator(`li[data-desk="${id}"] button`);
const panel = (page: Page, name: string) => page.getByRole("dialog", { name, exact: true });

/** Opens each desk in turn, looks at its panel and leaves it. */
async function openAll(page: Page, open: (id: string) => Promise<void>): Promise<void> {
  for (const { id, name } of directory.desks) {
    await open(id);
    await panel(page, name).waitFor();
    expect(await panel(page, name).getAttribute("data-panel")).toBe(id);
    expect(new URL(page.url()).searchParams.get("desk")).toBe(id);
    await page.keyboard.press("Escape");
    await panel(page, name).waitFor({ state: "detached" });
  }
}

describe("all eight panels open", () => {
  it("by a click in the list and on the map", async () => {
    const { page, errors, foreignRequests } = await suite.open({ now });
    await openAll(page, (id) => item(page, id).click());
    await openAll(page, (id) => marker(page, id).click());
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it.each(["phone", "small phone"] as const)(
    "by a tap in the list and on the map of a %s",
    async (viewport) => {
      const { page, errors } = await suite.open({ now, viewport });
      await marker(page, "utrecht").waitFor();
      await openAll(page, (id) => item(page, id).tap());
      await page.evaluate(() => window.scrollTo(0, 0));
      await openAll(page, (id) => marker(page, id).tap());
      expect(errors).toEqual([]);
    },
  );

  it("by the keyboard, with Enter and with Space", async () => {
    const { page, errors } = await suite.open({ now });
    await marker(page, "utrecht").waitFor();
    for (const key of ["Enter", "Space"]) {
      for (const target of [item, marker]) {
        await openAll(page, async (id) => {
          await target(page, id).focus();
          await page.keyboard.press(key);
        });
      }
    }
    expect(errors).toEqual([]);
  });
});

describe("from the keyboard alone", () => {
  it("every marker and every desk of the list is reached with Tab, and the list at once with the first link", async () => {
    const { page } = await suite.open({ now });
    await marker(page, "utrecht").waitFor();
    const reached = new Set<string>();
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press("Tab");
      const where = await page.evaluate(() => {
        const element = document.activeElement;
        const desk = element?.closest("[data-desk]")?.getAttribute("data-desk");
        return desk ? `${element?.closest("li") ? "list" : "map"} ${desk}` : null;
      });
      if (where) reached.add(where);
    }
    expect([...reached].sort()).toEqual(
      directory.desks.flatMap(({ id }) => [`list ${id}`, `map ${id}`]).sort(),
    );
    await page.reload();
    await item(page, "amsterdam").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    // First the week and "near me", both closed, then the first desk.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("IND Amsterdam");
  });

  it("the focus comes back to the marker that opened the panel", async () => {
    const { page } = await suite.open({ now });
    await marker(page, "zwolle").focus();
    await page.keyboard.press("Enter");
    await panel(page, "IND Zwolle").waitFor();
    await page.keyboard.press("Escape");
    await panel(page, "IND Zwolle").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain(
      "IND Zwolle",
    );
  });
});

describe("a shared link", () => {
  it("gives the same screen to another person", async () => {
    const { page } = await suite.open({ now });
    await page.getByLabel("What do you need?").selectOption("photo-fingerprints");
    await page.getByRole("button", { name: "Tomorrow 14:00" }).click();
    await item(page, "rotterdam").click();
    await panel(page, "IND Rotterdam").waitFor();
    const read = (shown: Page) => shown.locator("#root").innerText();
    const other = await suite.open({ now, path: new URL(page.url()).search });
    await panel(other.page, "IND Rotterdam").waitFor();
    await expect.poll(() => read(other.page)).toBe(await read(page));
  });

  it("that says where it was opened is undone by Back, step by step", async () => {
    const { page } = await suite.open({ now, path: "?service=pick-up-permit" });
    await item(page, "rotterdam").click();
    await panel(page, "IND Rotterdam").waitFor();
    await item(page, "utrecht").click();
    await panel(page, "IND Utrecht").waitFor();
    await page.goBack();
    await panel(page, "IND Rotterdam").waitFor();
    await page.goBack();
    await panel(page, "IND Rotterdam").waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("?service=pick-up-permit");
  });
});
