import { describe, expect, it } from "vitest";
import { changed, refusalOf } from "../support/changed";

const override = (day: string) => ({ day, periods: [], reason: { en: "Differs" }, source: "iamexpat" });
const closingDay = (on: object) => ({
  id: "new",
  name: { en: "New" },
  on,
  effect: "closed",
  note: null,
  source: "iamexpat",
});
const fixed = (month: number, date: number) => closingDay({ kind: "fixed", month, date, movesOnSunday: 0 });
const refusalOfChange = (place: string, value: unknown) => refusalOf(changed(place, value));

describe("a date that cannot be is refused:", () => {
  it.each([["2017-10/2016-11"], ["2016-11/2017-10/2018"], ["2016-13/2017"], ["/2017"], ["2017/"], ["2999"]])(
    "a source of %j",
    (date) => {
      expect(refusalOfChange("sources.0.date", date)).toMatch(
        /^malformed: sources\[0\]\.date: must be a year/,
      );
    },
  );

  it("two exceptions of one day", () => {
    const twice = [override("2027-01-09"), override("2027-01-10"), override("2027-01-09")];
    const refusal = "overrides: must have one entry for a day at most";
    expect(refusalOfChange("desks.4.overrides", twice)).toBe(`malformed: desks[4].${refusal}`);
    expect(refusalOfChange("contact.phone.overrides", twice)).toBe(`malformed: contact.phone.${refusal}`);
  });

  it.each([
    [2, 30],
    [2, 31],
    [4, 31],
    [6, 31],
    [9, 31],
    [11, 31],
  ])("a closing day in month %d on the %dth", (month, date) => {
    expect(refusalOfChange("closingDays.0", fixed(month, date))).toBe(
      "malformed: closingDays[0].on: must be a date that some year has",
    );
  });

  it("but not 29 February, which some years have", () => {
    expect(refusalOfChange("closingDays.0", fixed(2, 29))).toBe("accepted");
  });

  it.each([
    ["no day", []],
    ["a day that the calendar lacks", ["2027-02-29"]],
    ["a day in words", ["soon"]],
  ])("a closing day on %s", (_, days) => {
    expect(refusalOfChange("closingDays.0", closingDay({ kind: "dated", days }))).toMatch(
      /^malformed: closingDays\[0\]\.on\.days/,
    );
  });
});

describe("a number that cannot be is refused:", () => {
  const withAccuracy = (written: string) => changed("desks.0.point.accuracy", 4711).replace("4711", written);

  it.each(["1e999", "1e300", "20001"])("an estimate within %s metres", (written) => {
    expect(refusalOf(withAccuracy(written))).toBe(
      "malformed: desks[0].point.accuracy: must be 20000 metres at most",
    );
  });

  it.each(["0", "-5"])("an estimate within %s metres", (written) => {
    expect(refusalOf(withAccuracy(written))).toBe(
      "malformed: desks[0].point.accuracy: must be metres above 0",
    );
  });

  it.each([
    ["national", "0900 1234561", "must be the number that is dialled"],
    ["national", "0430", "must be the number that is dialled"],
    ["national", "call 088 0430 430", 'must be a number as in "088 0430 430"'],
    ["international", "+31 88 0430 431", "must be the number that is dialled"],
    ["international", "0031 88 0430 430", 'must be a number as in "+31 88 0430 430"'],
    ["tel", "+3188", 'must be a Dutch number as in "+31880430430"'],
    ["tel", "+31880430430;ext=1", 'must be a Dutch number as in "+31880430430"'],
  ])("a phone number that is not dialled: %s %s", (field, value, problem) => {
    const refusal = refusalOfChange(`contact.phone.${field}`, value).replace(/ \(and \d more\)$/, "");
    expect(refusal).toBe(`malformed: contact.phone.${field}: ${problem}`);
  });
});
