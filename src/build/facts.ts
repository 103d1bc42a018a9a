import { readFileSync } from "node:fs";
import { parseTexts } from "../directory/texts/parseTexts";
import { textsFile } from "../directory/texts/textsFile";
import type { FactTexts } from "../domain/fact";
import type { Language } from "../i18n/languages";
import { english } from "../i18n/languages";

/** The directory's sentences in a language; none in English, in which it is written. @throws DirectoryError that names the place */
export const factTexts = (language: Language): FactTexts =>
  language === english ? {} : parseTexts(readFileSync(textsFile(language.code), "utf8"));
