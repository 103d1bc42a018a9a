import { describe, expect, inject, it } from "vitest";
import { directory } from "../support/directory";
import { afterAWhile } from "./support/afterAWhile";
import { appSuite } from "./support/appSuite";
import { firstScript } from "./support/builtScripts";
import type { Override } from "./support/serveBuilt";

const suite = appSuite();
/** Desks that do not take photos and fingerprints. */
const WITHOUT = directory.desks.filter(({ notOffered }) =>
  notOffered.some(({ id }) => id === "photo-fingerprints"),
);
const SENTENCE = "Load the page again to choose a time.";

const FAULTS: readonly (readonly [string, Override])[] = [
  ["is missing", { status: 404, body: "not found" }],
  ["is the server's front page", { body: "<!doctype html>", headers: { "content-type": "text/html" } }],
  ["is no script that this browser can read", { body: "?." }],
  ["is cut by the network", "reset"],
  ["hangs", "hang"],
];

describe("a page whose script", () => {
  it.each(FAULTS)("%s says so after a while, and answers for a service all the same", async (_, fault) => {
    suite.server().answer(firstScript(inject("builtDir")), fault);
    const { page } = await suite.open({ viewport: "phone", waitUntil: "commit" });
    const sentence = page.getByText(SENTENCE);
    await sentence.waitFor({ state: "attached" });
    expect(await sentence.isVisible()).toBe(false);
    await afterAWhile(page);
    expect(await sentence.isVisible()).toBe(true);
    await page.getByRole("combobox", { name: "What" }).selectOption("photo-fingerprints");
    const answer = page.getByText("May help: check first (2)");
    expect(await answer.isVisible()).toBe(true);
    expect(
      await page.getByText("IND Zwolle · IND 's-Hertogenbosch (Den Bosch)", { exact: true }).isVisible(),
    ).toBe(true);
    const refusals = page.locator("li[data-desk] [data-availability=not-offered]").filter({ visible: true });
    expect(await refusals.count()).toBe(WITHOUT.length);
    expect(await page.locator("a[href='tel:+31880430430']").count()).toBeGreaterThan(0);
  });
});
