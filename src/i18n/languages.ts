import { en } from "./en";
import type { Catalogue } from "./translate";

export interface Language {
  /** for `lang` in the address and on `<html>` */
  readonly code: string;
  /** BCP 47 tag that dates and numbers are written by */
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  readonly catalogue: Catalogue;
}

const english: Language = { code: "en", locale: "en-GB", dir: "ltr", catalogue: en };

export const languages: readonly Language[] = [english];

/** The language of a code, or English. */
export function languageOf(code: string | null): Language {
  return languages.find((language) => language.code === code) ?? english;
}
