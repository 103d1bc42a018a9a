import type { Language } from "../../i18n/languages";
import type { Texts } from "../../i18n/texts";
import { createTexts } from "../../i18n/texts";
import { compiled } from "./compiled";

/** What the build says in a language. */
export const textsIn = (language: Language): Texts => createTexts(language, compiled(language));
