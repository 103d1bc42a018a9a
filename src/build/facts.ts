import { readFileSync } from "node:fs";
import type { WrittenTexts } from "../directory/texts/parseTexts";
import { parseTexts } from "../directory/texts/parseTexts";
import { textsFile } from "../directory/texts/textsFile";
import type { Language } from "../i18n/languages";
import { english } from "../i18n/languages";

/**
 * The directory's sentences in a language, each by the English one that it was made from; none in English, in which it
 * is written.
 * @throws DirectoryError that names the place
 */
export const factTexts = (language: Language): WrittenTexts =>
  language === english ? {} : parseTexts(readFileSync(textsFile(language.code), "utf8"));
