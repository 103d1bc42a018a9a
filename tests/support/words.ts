import { languageOf } from "../../src/i18n/languages";
import { createTexts } from "../../src/i18n/texts";

/** As an English visitor reads it. */
export const english = createTexts(languageOf("en"));
