import { createContext, use } from "react";
import type { LocalText } from "../domain/fact";
import type { Formats } from "./formats";
import { createFormats } from "./formats";
import type { Language } from "./languages";
import type { CountedKey, Translate } from "./translate";
import { translator } from "./translate";

/** All that a component needs to speak. */
export interface Texts {
  readonly language: Language;
  readonly t: Translate;
  /** Which form of a counted message: `.one` or `.other`. */
  readonly form: <Stem extends CountedKey>(stem: Stem, count: number) => `${Stem}.one` | `${Stem}.other`;
  /** A text of the directory, in this language where it has one. */
  readonly local: (text: LocalText) => string;
  readonly format: Formats;
}

export function createTexts(language: Language): Texts {
  const rules = new Intl.PluralRules(language.locale);
  return {
    language,
    t: translator(language.catalogue),
    form: (stem, count) => (rules.select(count) === "one" ? `${stem}.one` : `${stem}.other`),
    local: (text) => text[language.code] ?? text.en,
    format: createFormats(language.locale),
  };
}

/** What sentences are made with. */
export type Words = Pick<Texts, "t" | "form" | "local" | "format">;

export const TextsContext = createContext<Texts | null>(null);

/** @throws outside of Providers */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (!texts) throw new Error("texts are made by Providers, and only parts within it can speak");
  return texts;
}
