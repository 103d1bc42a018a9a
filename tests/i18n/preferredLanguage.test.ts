import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/languages";
import { offers } from "../../src/i18n/offers";
import { preferredLanguage } from "../../src/i18n/preferredLanguage";

describe("of a device's languages, the first that the app speaks", () => {
  it.each([
    [["uk-UA", "en-US"], "uk"],
    [["ja-JP", "tr"], "tr"],
    [["fa-IR-u-ca-persian"], "fa"],
    [["EN-gb"], "en"],
    [["zh-CN"], "zh"],
    [["zh"], "zh"],
    [["zh-Hans-HK"], "zh"],
    [["not_a tag", "pl"], "pl"],
  ])("of %j is %s", (tags, code) => expect(preferredLanguage(tags)?.code).toBe(code));

  it.each([[["ja-JP"]], [["zh-TW"]], [["zh-HK"]], [["zh-MO"]], [["zh-Hant-HK"]], [[]]])(
    "of %j is none",
    (tags) => expect(preferredLanguage(tags)).toBeUndefined(),
  );

  it("of a device in traditional Chinese is the next one of the device", () => {
    expect(preferredLanguage(["zh-TW", "nl"])?.code).toBe("nl");
  });
});

it("each language is offered in its own words", () => {
  expect(Object.keys(offers)).toEqual(languages.map(({ code }) => code));
});
