import { describe, expect, it } from "vitest";
import { speechOf } from "../../src/build/catalogues/speechOf";
import { translatedDirectory } from "../../src/build/pages/translatedDirectory";
import { link } from "../../src/directory/link";
import { sentenceKey, textsByKey } from "../../src/domain/sentenceKey";
import { english, languages } from "../../src/i18n/languages";
import { createTexts } from "../../src/i18n/texts";
import { copyOf, directoryText } from "../support/directory";

const { written, directory } = copyOf(directoryText);
const { text: ASK } = written.corrections;

describe("the directory in a page of another language", () => {
  it.each(languages.filter((language) => language !== english).map((language) => [language.name, language]))(
    "says in %s what the whole one says",
    (_, language) => {
      const speech = speechOf(language);
      const { local, mark } = createTexts(speech);
      const translated = link(translatedDirectory(written, speech.facts));
      const said = (from: typeof directory) =>
        [
          from.corrections.text,
          ...from.services.flatMap(({ label, bring }) => [label, ...bring.map(({ text }) => text)]),
        ].map((text) => [local(text), mark(text)]);
      expect(said(translated)).toEqual(said(directory));
    },
  );

  it("has the English of what is not translated, and that alone", () => {
    const facts = textsByKey({ [ASK.en]: "Bel de IND." });
    const text = JSON.stringify(translatedDirectory(written, facts));
    expect(text).not.toContain(ASK.en);
    expect(text).toContain(written.organisation.name.en);
  });

  it("stops the build where two sentences have one key", () => {
    // Found by trying: FNV-1a gives both 32 equal bits.
    const [one, other] = ["costarring", "liquid"];
    expect(sentenceKey(one)).toBe(sentenceKey(other));
    const twice = {
      ...written,
      corrections: { ...written.corrections, text: { en: one } },
      organisation: { ...written.organisation, name: { en: other } },
    };
    expect(() => translatedDirectory(twice, {})).toThrow("two sentences have one key");
  });
});
