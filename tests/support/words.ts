import { speechOf } from "../../src/build/catalogues/speechOf";
import { english as language, languageOf } from "../../src/i18n/languages";
import { createTexts } from "../../src/i18n/texts";

/** What English is spoken with. */
export const speech = speechOf(language);

/** As an English visitor reads it. */
export const english = createTexts(speech);

/** The same made anew: the device's zone is read when the first time is written. */
export const englishAnew = () => createTexts(speech);

const spoken = (code: string) => createTexts(speechOf(languageOf(code) ?? language));

/** As a French visitor reads it: with a space before a colon. */
export const french = spoken("fr");

/** As a Chinese visitor reads it: with no space after a stop. */
export const chinese = spoken("zh");
