import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mistakesIn } from "../../src/build/catalogues/messages";
import { readTranslation, translated } from "../../src/build/catalogues/translations";
import { en } from "../../src/i18n/en";
import { languageOf, languages } from "../../src/i18n/languages";

describe("a translation", () => {
  it("is there for each language of the switch, and for no other", () => {
    expect(["en", ...translated()].sort()).toEqual(languages.map(({ code }) => code).sort());
  });

  it.each(translated())("into %s has each message, its slots and its plural forms", (code) => {
    expect(mistakesIn(readTranslation(code).messages, en, languageOf(code)?.locale ?? "")).toEqual([]);
  });
});

const TERMS = [
  "desk",
  "appointment",
  "residence-permit",
  "residence-document",
  "sticker",
  "return-visa",
  "biometrics",
  "v-number",
  "listing",
  "reported-closed",
  "reported-moved",
  "reported-changed",
  "not-confirmed",
];

describe("the glossary", () => {
  const saidIn = (code: string) =>
    [readTranslation(code).messages, JSON.parse(readFileSync(`data/texts/${code}.json`, "utf8"))]
      .flatMap((texts) => Object.values(texts))
      .join("\n")
      .toLowerCase();

  it.each(translated())("of %s has one word for each term, and no other is said for it", (code) => {
    const { glossary } = readTranslation(code);
    const said = saidIn(code);
    expect(Object.keys(glossary)).toEqual(TERMS);
    const entries = Object.values(glossary);
    expect(entries.filter(({ word }) => !said.includes(word.toLowerCase()))).toEqual([]);
    expect(entries.flatMap(({ never }) => never).filter((word) => said.includes(word.toLowerCase()))).toEqual(
      [],
    );
  });

  it("of each language stands in glossary.md, beside the English of its first table", () => {
    const page = readFileSync("src/i18n/glossary.md", "utf8").split("\n");
    const rowOf = (cells: readonly (string | undefined)[]) => `| ${cells.join(" | ")} |`;
    const english = (term: string) =>
      page.find((line) => line.startsWith(`| \`${term}\` |`))?.split(" | ")[1];
    const others = languages.map(({ code }) => code).filter((code) => code !== "en");
    const heads = others.map((code) => readTranslation(code).glossary);
    const first = page.indexOf(rowOf(["term", "en", ...others])) + 2;
    expect(page.slice(first, first + TERMS.length)).toEqual(
      TERMS.map((term) => rowOf([`\`${term}\``, english(term), ...heads.map((head) => head[term]?.word)])),
    );
  });
});

describe("a mistake in a translation", () => {
  const english = { open: "Open until {time}", left: "{count, plural, one {# day} other {# days}}" };
  const wellSaid = { open: "До {time}", left: "{count, plural, one {#} few {#} many {#} other {#}}" };

  it("is none where it has all that the English has", () => {
    expect(mistakesIn(wellSaid, english, "ru")).toEqual([]);
  });

  it.each([
    ["is missing", { left: wellSaid.left }, ["open: is missing"]],
    ["is said by nobody", { ...wellSaid, shut: "Закрыто" }, ["shut: nothing says it"]],
    ["lost a slot", { ...wellSaid, open: "Открыто" }, ["open: has the slots none, not time"]],
    [
      "lacks the forms of its language",
      { ...wellSaid, left: english.left },
      ['left: lacks the plural form "few"', 'left: lacks the plural form "many"'],
    ],
    [
      "is no ICU message",
      { ...wellSaid, open: "{time" },
      ["open: cannot be read: EXPECT_ARGUMENT_CLOSING_BRACE"],
    ],
  ])("is a message that %s", (_, translation, mistakes) => {
    expect(mistakesIn(translation, english, "ru")).toEqual(mistakes);
  });
});

describe("texts of facts", () => {
  const facts: string = readFileSync("data/directory.json", "utf8");

  it.each(translated())("in %s stand beside the English sentences of the directory, each of them", (code) => {
    const texts: Record<string, string> = JSON.parse(readFileSync(`data/texts/${code}.json`, "utf8"));
    expect(sentencesIn(JSON.parse(facts)).filter((english) => !texts[english])).toEqual([]);
    expect(Object.keys(texts).filter((english) => !facts.includes(JSON.stringify(english)))).toEqual([]);
  });

  it.each(languages.filter(({ dir }) => dir === "rtl").map(({ code }) => code))(
    "in %s hold an address together, from its street to its town",
    (code) => {
      const texts: Record<string, string> = JSON.parse(readFileSync(`data/texts/${code}.json`, "utf8"));
      const said = Object.values(texts).join("\n");
      const [street, isolated] = [
        /[A-Za-z]+ \d+(, ['A-Za-z-]+)?/g,
        /\u2066[A-Za-z]+ \d+(, ['A-Za-z-]+)?\u2069/g,
      ];
      expect(said.match(isolated)).toEqual(said.match(street)?.map((address) => `\u2066${address}\u2069`));
      expect(said.match(street)).toContain("Leeghwaterlaan 14, 's-Hertogenbosch");
    },
  );
});

/** Each `{ "en": … }` of the directory; a term has its Dutch beside it and is not translated. */
function sentencesIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(sentencesIn);
  if (typeof part !== "object" || part === null) return [];
  if ("en" in part && typeof part.en === "string") return "nl" in part ? [] : [part.en];
  return Object.values(part).flatMap(sentencesIn);
}
