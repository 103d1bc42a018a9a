import { describe, expect, it } from "vitest";
import { firstDayOf } from "../../src/domain/partialDate";
// Nothing from the directory: where this rule is broken, no directory can be read.
import { readDay } from "../../src/domain/wallTime";

describe("a year, a month or a day", () => {
  it.each([
    ["2022", "2022-01-01"],
    ["2022-05", "2022-05-01"],
    ["2022-05-25", "2022-05-25"],
    ["2028-02-29", "2028-02-29"],
  ])("%s begins on %s", (written, first) => {
    expect(firstDayOf(written)).toBe(readDay(first));
  });

  it.each([
    "",
    "0000",
    "22",
    "20220",
    "2022-00",
    "2022-13",
    "2022-1",
    "2022-02-31",
    "2022-02-00",
    "2027-02-29",
    "2022-05-25T10:00",
    "2022--25",
    "x2022",
    "2022x",
    "2022-05/2022-06",
    "spring 2020",
  ])("%j is none that a calendar has", (written) => {
    expect(firstDayOf(written)).toBeNull();
  });
});
