import { createContext, use } from "react";
import type { FactTexts, LocalText } from "../domain/fact";
import { sentenceKey } from "../domain/sentenceKey";
import type { Formats } from "./formats";
import { createFormats } from "./formats";
import { intlWriter } from "./intlWriter";
import type { Language } from "./languages";
import { english } from "./languages";
import type { Catalogue, Translate } from "./translate";
import { translator } from "./translate";
import type { Writer } from "./writer";

/** All that a component needs to speak. */
export interface Texts {
  readonly language: Language;
  readonly t: Translate;
  /** A text of the directory, in this language where it has one. */
  readonly local: (text: LocalText) => string;
  /** For the element that holds a text of the directory: its language, where that is not the page's. */
  readonly mark: (text: LocalText) => { readonly lang: string; readonly dir: "ltr" } | null;
  readonly format: Formats;
  readonly complete: Speech["complete"];
}

/** What a language is spoken with. */
export interface Speech {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly facts: FactTexts;
  /** Brings the messages of rooms whose code comes later. @throws where they cannot be had */
  readonly complete: () => Promise<void>;
  /** null where the device writes its dates and numbers */
  readonly writer: Writer | null;
}

/** Devices that do not know Tigrinya know Amharic, which has the same plural forms and digits (Unicode CLDR). */
const AKIN = "am";

export function createTexts({ language, catalogue, facts, writer, complete }: Speech): Texts {
  const translationOf = ({ en }: LocalText) => (language === english ? undefined : facts[sentenceKey(en)]);
  return {
    language,
    t: translator(catalogue, language.named ? AKIN : language.locale),
    local: (text) => translationOf(text) ?? text.en,
    mark: (text) =>
      language === english || translationOf(text) !== undefined ? null : { lang: english.tag, dir: "ltr" },
    format: createFormats(writer ?? intlWriter(language.locale), language.dir),
    complete,
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
