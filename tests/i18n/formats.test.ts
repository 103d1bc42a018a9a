import { afterEach, describe, expect, it, vi } from "vitest";
import { createFormats } from "../../src/i18n/formats";
import { intlWriter } from "../../src/i18n/intlWriter";
import { day } from "../support/directory";

const format = createFormats(intlWriter("en-GB"), "ltr");

describe("in English", () => {
  it("days are written out, with the year only when it is another", () => {
    const today = day("2026-11-24");
    expect(format.longDay(day("2026-11-26"), today)).toBe("Thursday 26 November");
    expect(format.longDay(day("2027-04-27"), today)).toBe("Tuesday 27 April 2027");
    expect(format.shortDay(day("2026-11-26"), today)).toBe("Thu 26 Nov");
    expect(format.shortDay(day("2027-04-27"), today)).toBe("Tue 27 Apr 2027");
    expect(format.fullDay(day("2026-11-26"))).toBe("Thursday 26 November 2026");
    expect(format.weekday(day("2026-11-29"))).toBe("Sunday");
  });

  it("weekdays are counted from Monday", () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(format.weekdayShort)).toEqual([
      "Mon",
      "Tue",
      "Wed",
      "Thu",
      "Fri",
      "Sat",
      "Sun",
    ]);
  });

  it("source dates show what they have and no more", () => {
    expect(["2022-05-25", "2020-09", "2018", "2016-11/2017-10"].map(format.sourceDate)).toEqual([
      "25 May 2022",
      "September 2020",
      "2018",
      "November 2016 – October 2017",
    ]);
  });

  it("times have 24 hours", () => {
    expect(format.time(785)).toBe("13:05");
  });
});

describe("a device that knows no units", () => {
  const Known = Intl.NumberFormat;
  const NumberFormat = new Proxy(Known, {
    construct: (_, [locale, options]) => {
      if (options?.style === "unit") throw new RangeError("Value unit out of range for option style");
      return new Known(locale, options);
    },
  });

  // The files of this project share one world.
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    ["en-GB", ["71 km", "35 m", "8 km", "1,200 km"]],
    ["nl", ["71 km", "35 m", "8 km", "1.200 km"]],
  ])("has distances with their signs: %s", (locale, written) => {
    vi.stubGlobal("Intl", Object.create(Intl, { NumberFormat: { value: NumberFormat } }));
    const plain = createFormats(intlWriter(locale), "ltr");
    expect([plain.kilometres(70.6), plain.radius(35.4), plain.radius(8000), plain.kilometres(1200)]).toEqual(
      written,
    );
  });
});

it.each([
  ["en-GB", "Wed 25 Nov"],
  ["ar", "الأربعاء 25 نوفمبر"],
])("a day has no comma of its own, for it stands between others: %s", (locale, written) => {
  const today = day("2026-11-24");
  expect(createFormats(intlWriter(locale), "ltr").shortDay(day("2026-11-25"), today)).toBe(written);
});

it.each([
  ["2020-10-01", "1er octobre 2020"],
  ["2020-10-21", "21 octobre 2020"],
  ["2020-10-11", "11 octobre 2020"],
  ["2020-10", "octobre 2020"],
])("the first of a month has an ordinal in French: %s", (iso, written) => {
  expect(createFormats(intlWriter("fr"), "ltr").sourceDate(iso)).toBe(written);
});

describe("a narrow column", () => {
  const monday = day("2026-11-23");
  it.each([
    ["en-GB", "Mon"],
    ["ar", "ن"],
    ["fa", "د"],
  ])("has a letter where a language has no short names of days: %s", (locale, written) => {
    expect(createFormats(intlWriter(locale), "ltr").weekdayNarrow(monday)).toBe(written);
  });
});
