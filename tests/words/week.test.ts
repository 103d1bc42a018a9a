import { describe, expect, it } from "vitest";
import { closingDayOn } from "../../src/domain/closingDays";
import { dayPlan } from "../../src/domain/dayPlan";
import type { Desk } from "../../src/domain/desk";
import { weekFrom } from "../../src/domain/visitWeek";
import { cellWords, specialDayWords, weekRangeWords } from "../../src/words/week";
import { day, deskOf, directory, testSource, visitAt, wall } from "../support/directory";
import { english, french } from "../support/words";

const texts = english;
const visit = visitAt("2026-11-24T10:00");

/** Utrecht's hours, Monday to Friday from 9 to 16, with nothing reported. */
const listed: Desk = {
  ...deskOf("utrecht"),
  advisories: [],
  overrides: [
    { day: day("2026-12-31"), periods: [], reason: { en: "Closed for the move" }, source: testSource },
  ],
};

function cellOn(date: string): string {
  const on = day(date);
  return weekFrom(listed, on)
    .slice(0, 1)
    .map((weekday) => cellWords(dayPlan(listed, on, visit), weekday, visit.now, texts))
    .join();
}

describe("a cell of the week, for the ear", () => {
  it.each([
    ["2026-11-26", "9–16, Thursday 26 November: plan IND Utrecht"],
    ["2026-11-23", "9–16, over"],
    ["2026-11-28", "closed"],
    ["2026-12-25", "closed – Christmas Day"],
    ["2026-12-31", "closed – Closed for the move"],
    ["2027-05-05", "check first: 9–16, Wednesday 5 May 2027: plan IND Utrecht"],
  ])("on %s says %j where nothing is reported", (date, words) => {
    expect(cellOn(date)).toBe(words);
  });
});

describe("the days of a week", () => {
  it.each([
    ["2026-11-23", "Mon 23 Nov – Sun 29 Nov"],
    ["2026-12-28", "Mon 28 Dec – Sun 3 Jan 2027"],
    ["2027-04-26", "Mon 26 Apr 2027 – Sun 2 May 2027"],
  ])("from %s on are %s", (monday, words) => {
    expect(weekRangeWords(day(monday), wall("2026-11-24T12:00"), texts)).toBe(words);
  });
});

describe("a special day of the week", () => {
  it.each([
    [english, "2026-12-25", "Friday 25 December: closed, Christmas Day"],
    [english, "2027-03-26", "Friday 26 March 2027: Good Friday: no source says whether the desks open."],
    [french, "2027-03-26", "vendredi 26 mars 2027 : Vendredi saint : "],
  ])("is said with the colon of the language", (words, date, said) => {
    const closingDay = closingDayOn(day(date), directory.closingDays);
    const written = closingDay && specialDayWords(closingDay, day(date), day("2026-11-24"), words);
    expect(written?.replaceAll(/\s/g, " ")).toContain(said);
  });
});
