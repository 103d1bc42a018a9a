import { beforeAll, describe, expect, it } from "vitest";
import { english, folderOf, languages } from "../../src/i18n/languages";
import { englishIn, messagesOf } from "../support/englishSaid";
import { appSuite } from "./support/appSuite";
import { violationsOn } from "./support/axe";
import { saidOn } from "./support/said";
import { untilMap } from "./support/screen";
import { type Walk, walk } from "./support/walk";

const suite = appSuite();

/** A Sunday evening: all is closed, so that each next opening is said. */
const NOW = "2026-11-29T19:20:00Z";
/** Each of these has another way of writing, or another direction. */
const WITH_AXE = ["nl", "ar", "zh", "ti"];

describe.each(languages)("in $name, on a small phone,", (language) => {
  const common = { viewport: "small phone", path: folderOf(language), now: NOW } as const;
  const built = suite.share({ ...common, javaScriptEnabled: false });
  const live = suite.share(common);
  const messages = messagesOf(language);
  let walked: Walk;
  beforeAll(async () => {
    walked = await walk(live().page, messages);
  });

  it("the page says its language, its direction, its name and what it is for", async () => {
    const head = await built().page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      const description = document.querySelector("meta[name=description]")?.getAttribute("content");
      return { lang, dir, title: document.title, description };
    });
    expect(head).toEqual({
      lang: language.tag,
      dir: language.dir,
      title: messages["words.title"],
      description: messages["words.built.description"],
    });
  });

  it("each screen fits, and so do the words on each control", () => {
    expect(walked.screens.length).toBeGreaterThan(6);
    expect(walked.screens.filter(({ sideways, clipped }) => sideways > 0 || clipped.length > 0)).toEqual([]);
  });

  it.skipIf(language === english)("no screen says anything in English", async () => {
    const before = await saidOn(built().page);
    expect(before.length).toBeGreaterThan(100);
    expect(walked.said.length).toBeGreaterThan(300);
    expect(englishIn([...before, ...walked.said], language)).toEqual([]);
  });

  it.skipIf(language === english)("no calendar entry and no shared text says anything in English", () => {
    expect(walked.taken.length).toBeGreaterThan(8);
    expect(englishIn(walked.taken, language)).toEqual([]);
  });

  it.runIf(WITH_AXE.includes(language.code))("list and panel pass axe-core", async () => {
    const { page } = live();
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(live().server.url + folderOf(language));
    await untilMap(page);
    expect(await violationsOn(page)).toEqual([]);
  });
});
