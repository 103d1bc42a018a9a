import { describe, expect, it } from "vitest";
import { weekWords } from "../../src/words/hours";
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
