import { beforeAll, describe, expect, inject, it } from "vitest";
import { en } from "../../src/i18n/en";
import { directory } from "../support/directory";
import { pseudoMessage } from "../support/pseudo";
import { appSuite } from "./support/appSuite";
import { answerPseudoLocale } from "./support/pseudoLocale";
import { outsideBrackets } from "./support/said";
import { type Walk, walk } from "./support/walk";

const suite = appSuite();
const FOLDER = "tr/";
const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];
const messages = Object.fromEntries(
  Object.entries(en).map(([key, message]) => [key, pseudoMessage(message)]),
);

/** Days and months, long and short, as a browser writes them. */
function calendarWords(locale: string): readonly string[] {
  const days = Array.from({ length: 365 }, (_, day) => Date.UTC(2027, 0, 1 + day));
  return (["long", "short"] as const).flatMap((length) =>
    [{ weekday: length }, { month: length }].flatMap((part) => {
      const format = new Intl.DateTimeFormat(locale, { ...part, timeZone: "UTC" });
      return days.map((day) => format.format(day));
    }),
  );
}

/** What the catalogue does not say: names, what the browser writes of dates and distances, and "and" in a list. */
const NO_MESSAGES = new Set([
  ...directory.desks.flatMap(({ name, label }) => [name, label].flatMap(wordsIn)),
  ...calendarWords("tr"),
  ...["Türkçe", "km", "ve"],
]);

describe("in a language that is longer by two fifths, on a small phone,", () => {
  const visit = suite.share({
    viewport: "small phone",
    path: FOLDER,
    // A Sunday evening: all is closed, so that each next opening is said.
    now: "2026-11-29T19:20:00Z",
    prepare: (server) => answerPseudoLocale(server, inject("builtDir"), FOLDER),
  });
  let walked: Walk;
  beforeAll(async () => {
    walked = await walk(visit().page, messages, outsideBrackets);
  });

  it("each screen fits, and so do the words on each control", () => {
    expect(walked.screens.length).toBeGreaterThan(6);
    expect(walked.screens.filter(({ sideways, clipped }) => sideways > 0 || clipped.length > 0)).toEqual([]);
  });

  it("no text bypasses the catalogue: outside of it are names, numbers and dates alone", () => {
    expect(walked.said.length).toBeGreaterThan(50);
    expect(walked.said.flatMap(wordsIn).filter((word) => !NO_MESSAGES.has(word))).toEqual([]);
  });
});
