import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { languageOf, languages } from "../../src/i18n/languages";
import { createTexts } from "../../src/i18n/texts";
import { translator } from "../../src/i18n/translate";
import { sourceFiles } from "../support/sourceFiles";

const slotsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

describe("the catalogue", () => {
  it("fills slots", () => {
    expect(translator(en)("words.state.open", { time: "16:00" })).toBe("open until 16:00");
  });

  it.each(languages.map((language) => [language.code, language]))(
    "in %s has the slots of the English",
    (_, { catalogue }) => {
      for (const [key, text] of Object.entries(en)) {
        expect(slotsOf(Reflect.get(catalogue, key))).toEqual(slotsOf(text));
      }
    },
  );

  it("has no message that the app never says", () => {
    const code = sourceFiles()
      .filter((file) => !file.startsWith("src/i18n/en"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    // Keys put together from a fixed beginning and an end that depends, as in t(`words.directory.${kind}`).
    const beginnings = [...code.matchAll(/`([a-z][\w.]*\.)\$\{/gi)].map(([, beginning]) => beginning ?? "");
    const unsaid = Object.keys(en).filter((key) => {
      const stem = key.replace(/\.(one|other)$/, "");
      return !code.includes(`"${stem}"`) && !beginnings.some((beginning) => key.startsWith(beginning));
    });
    expect(unsaid).toEqual([]);
  });
});

describe("a language", () => {
  it("is English where it is unknown or not chosen", () => {
    expect([languageOf(null).code, languageOf("tlh").code]).toEqual(["en", "en"]);
  });

  it("chooses the form for a count", () => {
    const { form } = createTexts(languageOf("en"));
    expect([form("words.state.left", 1), form("words.state.left", 2)]).toEqual([
      "words.state.left.one",
      "words.state.left.other",
    ]);
  });

  it("says the directory's texts in English where there are none of its own", () => {
    expect(createTexts(languageOf("en")).local({ en: "Good Friday", nl: "Goede Vrijdag" })).toBe(
      "Good Friday",
    );
  });
});
