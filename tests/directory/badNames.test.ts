import { describe, expect, it } from "vitest";
import { parseTexts } from "../../src/directory/texts/parseTexts";
import { changed, refusalOf } from "../support/changed";

const refusalOfChange = (place: string, value: unknown) => refusalOf(changed(place, value));

describe("a name that cannot be seen or linked is refused:", () => {
  const LONGEST = "a".repeat(64);

  it("an id of more than 64 letters, which no link could hold", () => {
    expect(refusalOfChange("desks.0.id", LONGEST)).toBe("accepted");
    for (const [place, shown] of [
      ["desks.0.id", "desks[0].id"],
      ["services.0.id", "services[0].id"],
    ] as const)
      expect(refusalOfChange(place, `${LONGEST}a`)).toBe(
        `malformed: ${shown}: must be lower-case letters, digits and hyphens, 64 at most`,
      );
  });

  it("a service called like a need that is no visit", () => {
    expect(refusalOfChange("services.0.id", "my-application")).toContain(
      'malformed: services[0].id: "my-application" is the id of a need that is no visit',
    );
  });

  it.each(["", " ", "\u00a0", "\u3000", "–", "..."])("a blank name: %j", (name) => {
    expect(refusalOfChange("desks.0.name", name)).toBe(
      "malformed: desks[0].name: must have a letter or a digit",
    );
  });

  it.each([
    "\u200b",
    "\u202e",
    "\u2066",
    "\u00ad",
    "\u3164",
    "\u0007",
    "\u2028",
    "\ud800",
    "\ue000",
    "\ufeff",
  ])("a name with a sign that cannot be seen: %j", (sign) => {
    expect(refusalOfChange("desks.0.street", `Bergstraat${sign} 58`)).toBe(
      "malformed: desks[0].street: must have no invisible signs",
    );
  });

  it("a name and a sentence with a letter that was lost, since the file was saved as Latin-1", () => {
    const lost = "has a lost letter (U+FFFD): save the file as UTF-8";
    expect(refusalOfChange("desks.0.name", "IND Zw\ufffdlle")).toBe(`malformed: desks[0].name: ${lost}`);
    expect(refusalOfChange("desks.0.advisories.0.text.en", "The caf\ufffd is closed.")).toBe(
      `malformed: desks[0].advisories[0].text.en: ${lost}`,
    );
    expect(() => parseTexts(JSON.stringify({ "It is closed": "Es cerr\ufffd" }))).toThrow(lost);
  });

  it.each(["\u200b", "\u202e", "\u2066", "\ufeff", "\u2029"])(
    "a sentence that turns the text around it: %j",
    (sign) => {
      expect(refusalOfChange("desks.0.advisories.0.text.en", `Closed${sign}.`)).toBe(
        "malformed: desks[0].advisories[0].text.en: must have no invisible signs",
      );
    },
  );

  it("but not a sentence in Persian, which is written with joiners of no width", () => {
    expect(parseTexts(JSON.stringify({ "It becomes so": "می‌شود" }))).toEqual({ "It becomes so": "می‌شود" });
  });

  it("nor one in Arabic, in which an address is held together", () => {
    const texts = { "It is at Markt 1.": "العنوان \u2066Markt 1\u2069." };
    expect(parseTexts(JSON.stringify(texts))).toEqual(texts);
  });

  it.each(["\u2066Markt 1.", "Markt 1\u2069.", "\u2066Markt \u20661\u2069.", "\u2067Markt 1\u2069."])(
    "a translation that turns what comes after it: %j",
    (said) => {
      expect(() => parseTexts(JSON.stringify({ "It is at Markt 1.": said }))).toThrow(
        "must have no invisible signs",
      );
    },
  );

  it.each(["__proto__", "constructor", "toString"])("a language called %s", (code) => {
    const text = changed("services.0.label.xx", "Vraag").replace('"xx"', JSON.stringify(code));
    expect(refusalOf(text)).toBe(`malformed: services[0].label.${code}: is a field that nobody knows`);
  });

  it("a translation beside the English, since translations stand in files of their own", () => {
    expect(refusalOfChange("services.0.label.nl", "Vraag")).toBe(
      "malformed: services[0].label.nl: is a field that nobody knows",
    );
  });

  it.each(["https://", "https://ind nl", "https://ind.nl/\u202e", "https://[", "http://ind.nl", "//ind.nl"])(
    "an address that leads nowhere: %j",
    (url) => {
      expect(refusalOfChange("services.3.planners.0.url", url)).toMatch(
        /^malformed: services\[3\]\.planners\[0\]\.url: must be an https address/,
      );
    },
  );
});

describe("a list that no device can take is refused:", () => {
  const many = (place: string, count: number) => {
    const file = JSON.parse(changed("format", 2));
    const [first] = file[place];
    return changed(
      place,
      Array.from({ length: count }, (_, index) => ({ ...first, id: `${first.id}-${index}` })),
    );
  };

  it("more than 100 desks", () => {
    expect(refusalOf(many("desks", 100))).toBe("accepted");
    expect(refusalOf(many("desks", 101))).toBe("malformed: desks: must list 100 at most");
  });

  it.each([
    [2000, "desks: must list 100 at most"],
    [10_000, "the file: must have 2000000 signs at most"],
  ])("%d desks, without making the device wait", (count, refusal) => {
    expect(refusalOf(many("desks", count))).toBe(`malformed: ${refusal}`);
  });

  it.each([
    ["sources", 201, 200],
    ["services", 31, 30],
    ["places", 101, 100],
    ["closingDays", 61, 60],
  ])("more %s than %d", (list, count, most) => {
    expect(refusalOf(many(list, count))).toBe(`malformed: ${list}: must list ${most} at most`);
  });

  it("a name of a thousand letters", () => {
    expect(refusalOfChange("desks.0.name", "a".repeat(1000))).toBe(
      "malformed: desks[0].name: must have 200 signs at most",
    );
  });
});
