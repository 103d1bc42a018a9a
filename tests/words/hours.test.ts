import { describe, expect, it } from "vitest";
import { speechOf } from "../../src/build/catalogues/speechOf";
import { languages } from "../../src/i18n/languages";
import { createTexts } from "../../src/i18n/texts";
import { shortPeriodWords, weekWords } from "../../src/words/hours";
import { deskOf } from "../support/directory";
import { english } from "../support/words";

describe("a week in one line", () => {
  it.each([
    ["utrecht", "Mon–Fri 09:00–16:00"],
    ["hoofddorp", "Mon–Tue 09:00–16:00, Thu 09:00–16:00"],
    ["rotterdam", "Mon–Wed 09:00–16:00, Thu 09:00–12:00, Fri 09:00–16:00"],
  ])("puts days of the same hours together: %s", (id, words) => {
    expect(weekWords(deskOf(id).week, english)).toBe(words);
  });

  it("is empty when there are no hours", () => {
    expect(weekWords([[], [], [], [], [], [], []], english)).toBe("");
  });
});

describe("hours in a language written from the right", () => {
  const fromTheRight = languages.filter(({ dir }) => dir === "rtl");

  it.each(fromTheRight)("keep the order of the sign at the door: $code", (language) => {
    const words = createTexts(speechOf(language));
    const { week } = deskOf("utrecht");
    expect(weekWords(week, words)).toContain("\u206609:00–16:00\u2069");
    expect(shortPeriodWords(week[0] ?? [], words)).toBe("\u20669–16\u2069");
  });
});
