import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { deskOf, directory, directoryText } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { eventually } from "./support/eventually";

const suite = appSuite();
const DIRECTORY = "/data/directory.json";
const TEXTS = "/data/texts/tr.json";
const turkish: Readonly<Record<string, string>> = JSON.parse(readFileSync("data/texts/tr.json", "utf8"));

/** A sentence of what to bring, as built and as corrected on the server. */
const OLD = directory.bringAlways[0]?.text.en ?? "";
const NEW = "Your valid passport. A copy of it is not enough.";
const NEW_IN_TURKISH = "Geçerli pasaportunuz. Kopyası yeterli değildir.";

/** A corrected file says it wherever the old one did. */
const corrected = (old: string, next: string) =>
  directoryText.replaceAll(JSON.stringify(old), JSON.stringify(next));

/** The languages and the directions that a text of the open panel is marked with. */
const markOf = (page: Page, text: string) =>
  page
    .getByRole("dialog")
    .getByText(text, { exact: true })
    .first()
    .evaluate((element) => {
      const marked = element.closest("[lang]");
      return [marked?.getAttribute("lang"), marked?.getAttribute("dir")];
    });

const visitInTurkish = () => suite.open({ path: "tr/?desk=zwolle" });

describe("a fact that was corrected on the server", () => {
  it("is said in English, and marked, while its translation is of the old one; the others stay Turkish", async () => {
    suite.server().answer(DIRECTORY, { body: corrected(OLD, NEW) });
    const { page, errors } = await visitInTurkish();
    expect(await markOf(page, NEW)).toEqual(["en", "ltr"]);
    expect(await page.getByText(turkish[OLD] ?? "").count()).toBe(0);
    const [, next] = directory.bringAlways;
    expect(await markOf(page, turkish[next?.text.en ?? ""] ?? "")).toEqual(["tr", "ltr"]);
    expect(errors).toEqual([]);
  });

  it("is said in Turkish when its translation follows, without a new build", async () => {
    suite.server().answer(DIRECTORY, { body: corrected(OLD, NEW) });
    suite.server().answer(TEXTS, { body: JSON.stringify({ ...turkish, [NEW]: NEW_IN_TURKISH }) });
    const { page, errors } = await visitInTurkish();
    expect(await markOf(page, NEW_IN_TURKISH)).toEqual(["tr", "ltr"]);
    expect(await page.getByText(NEW).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("is marked where it is a report and where it names a service, too", async () => {
    const report = deskOf("zwolle").advisories[0]?.text.en ?? "";
    const service = directory.services[0]?.label.en ?? "";
    const body = corrected(report, "Nobody has confirmed it yet.").replaceAll(
      JSON.stringify(service),
      JSON.stringify("Ask about your stay"),
    );
    suite.server().answer(DIRECTORY, { body });
    const { page } = await visitInTurkish();
    expect(await markOf(page, "Nobody has confirmed it yet.")).toEqual(["en", "ltr"]);
    const option = page.locator("option", { hasText: "Ask about your stay" });
    expect(await option.getAttribute("lang")).toBe("en");
  });
});

describe("a file of translations that", () => {
  it("is damaged leaves those of the page", async () => {
    const damaged = { ...turkish, [OLD]: NEW_IN_TURKISH, damaged: 1 };
    suite.server().answer(TEXTS, { body: JSON.stringify(damaged) });
    const { page, errors } = await visitInTurkish();
    await eventually(() => errors.map(({ text }) => text)).toEqual([
      "data/texts/tr.json: damaged: must be string",
    ]);
    expect(await markOf(page, turkish[OLD] ?? "")).toEqual(["tr", "ltr"]);
  });

  it("holds a better translation shows that one", async () => {
    suite.server().answer(TEXTS, { body: JSON.stringify({ ...turkish, [OLD]: NEW_IN_TURKISH }) });
    const { page } = await visitInTurkish();
    await page.getByRole("dialog").getByText(NEW_IN_TURKISH).waitFor();
  });
});
