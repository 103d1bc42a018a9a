import { textsByKey } from "../../domain/sentenceKey";
import type { Language } from "../../i18n/languages";
import { namedWriter } from "../../i18n/namedWriter";
import type { Speech } from "../../i18n/texts";
import { factTexts } from "../facts";
import { compiled } from "./compiled";
import { namesOf } from "./namesOf";

/** What the build speaks a language with. */
export function speechOf(language: Language): Speech {
  const catalogue = compiled(language);
  const names = namesOf(language, catalogue);
  const writer = names ? namedWriter(names) : null;
  const facts = textsByKey(factTexts(language));
  return { language, catalogue, facts, writer, complete: async () => undefined };
}
