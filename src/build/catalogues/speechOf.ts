import type { Language } from "../../i18n/languages";
import type { Speech } from "../../i18n/texts";
import { factTexts } from "../facts";
import { compiled } from "./compiled";

/** What the build speaks a language with. */
export const speechOf = (language: Language): Speech => ({
  language,
  catalogue: compiled(language),
  facts: factTexts(language),
});
