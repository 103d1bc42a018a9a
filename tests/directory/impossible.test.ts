import { describe, expect, it } from "vitest";
import { changed, refusalOf } from "../support/changed";

describe("a directory that says something impossible is refused, and the place is named:", () => {
  it.each([
    [
      "swapped coordinates",
      "desks.0.point",
      { lat: 4.894, lon: 52.358, accuracy: 40, basis: { en: "x" } },
      /desks\[0\]\.point\.lat: latitude must lie in the Netherlands .*swapped/,
    ],
    [
      "a period that ends before it starts",
      "desks.3.week.th",
      ["12:00-09:00"],
      /desks\[3\]\.week\.th\[0\]: a period must open before it closes/,
    ],
    [
      "a period of no length",
      "desks.3.week.th",
      ["09:00-09:00"],
      /desks\[3\]\.week\.th\[0\]: a period must open before/,
    ],
    [
      "periods that overlap",
      "desks.3.week.th",
      ["09:00-12:00", "11:00-13:00"],
      /desks\[3\]\.week\.th: periods of a day must follow/,
    ],
    [
      "periods in the wrong order",
      "desks.3.week.th",
      ["13:00-14:00", "09:00-12:00"],
      /desks\[3\]\.week\.th: periods of a day must follow/,
    ],
    ["a malformed time", "desks.3.week.th", ["9:00-12:00"], /desks\[3\]\.week\.th\[0\]: must be a period/],
    [
      "a time that no clock shows",
      "desks.3.week.th",
      ["09:00-24:30"],
      /desks\[3\]\.week\.th\[0\]: must be a period/,
    ],
    ["a missing weekday", "desks.3.week.su", undefined, /desks\[3\]\.week\.su: is missing/],
    [
      "an unknown service",
      "desks.2.notOffered",
      ["fingerprint"],
      /desks\[2\]\.notOffered\[0\]: no service is called "fingerprint"/,
    ],
    ["a desk id used twice", "desks.1.id", "amsterdam", /desks\[1\]\.id: "amsterdam" is already taken/],
    [
      "a service id used twice",
      "services.1.id",
      "ask-question",
      /services\[1\]\.id: "ask-question" is already taken/,
    ],
    ["an id that cannot stand in a link", "desks.1.id", "Eindhoven!", /desks\[1\]\.id: must be lower-case/],
    [
      "a source that is not listed",
      "desks.1.source",
      "hearsay",
      /desks\[1\]\.source: no source is called "hearsay"/,
    ],
    [
      "a source deep inside that is not listed",
      "contact.vNumber.0.source",
      "hearsay",
      /contact\.vNumber\[0\]\.source/,
    ],
    ["a listing that is not a source", "listing", "hearsay", /listing: no source is called "hearsay"/],
    [
      "a date that no calendar has",
      "desks.0.overrides",
      [{ day: "2027-02-30", periods: [], reason: { en: "x" }, source: "iamexpat" }],
      /desks\[0\]\.overrides\[0\]\.day: must be a day/,
    ],
    ["a month 13", "closingDays.0.on.month", 13, /closingDays\[0\]\.on\.month: must be at most 12/],
    [
      "an unknown kind of advisory",
      "desks.0.advisories.0.kind",
      "gone",
      /desks\[0\]\.advisories\[0\]\.kind: must be one of closed, moved, changed, unconfirmed/,
    ],
    [
      "an unknown appointment rule",
      "services.0.appointment",
      "maybe",
      /services\[0\]\.appointment: must be one of required, not-required/,
    ],
    ["a name that is empty", "desks.0.name", "", /desks\[0\]\.name: must have a letter or a digit/],
    ["a text without English", "services.0.label", { nl: "Vraag" }, /services\[0\]\.label\.en: is missing/],
    [
      "a link that is not https",
      "contact.emailForm.url",
      "javascript:alert(1)",
      /contact\.emailForm\.url: must be an https address/,
    ],
    ["a postcode in the wrong form", "desks.0.postcode", "1073AT", /desks\[0\]\.postcode/],
    ["a phone number that cannot be dialled", "contact.phone.tel", "088 0430 430", /contact\.phone\.tel/],
    [
      "a field that nobody knows",
      "desks.0.wheelchair",
      true,
      /desks\[0\]\.wheelchair: is a field that nobody knows/,
    ],
    ["no desks", "desks", [], /desks: must list at least one desk/],
    ["a number for a text", "desks.0.name", 7, /desks\[0\]\.name: must be string/],
    ["an accuracy of nothing", "desks.0.point.accuracy", 0, /desks\[0\]\.point\.accuracy/],
  ])("%s", (_, place, value, message) => {
    expect(refusalOf(changed(place, value))).toMatch(message);
  });

  it("and further mistakes are counted", () => {
    const two = changed("desks.0.name", "").replace('"postcode":"5611 GB"', '"postcode":"?"');
    expect(refusalOf(two)).toBe("malformed: desks[0].name: must have a letter or a digit (and 1 more)");
  });
});
