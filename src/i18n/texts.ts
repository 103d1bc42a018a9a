import { createContext, use } from "react";
import type { FactTexts, LocalText } from "../domain/fact";
import type { Formats } from "./formats";
import { createFormats } from "./formats";
import type { Language } from "./languages";
import type { Catalogue, Translate } from "./translate";
import { translator } from "./translate";

/** All that a component needs to speak. */
export interface Texts {
  readonly language: Language;
  readonly t: Translate;
  /** A text of the directory, in this language where it has one. */
  readonly local: (text: LocalText) => string;
  readonly format: Formats;
}

/** What a language is spoken with. */
export interface Speech {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly facts: FactTexts;
}

export function createTexts({ language, catalogue, facts }: Speech): Texts {
  return {
    language,
    t: translator(catalogue, language.locale),
    local: ({ en }) => facts[en] ?? en,
    format: createFormats(language.locale),
  };
}

/** What sentences are made with. */
export type Words = Pick<Texts, "t" | "local" | "format">;

export const TextsContext = createContext<Texts | null>(null);

/** @throws outside of Providers */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (!texts) throw new Error("texts are made by Providers, and only parts within it can speak");
  return texts;
}
