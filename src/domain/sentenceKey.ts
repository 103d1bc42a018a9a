import type { FactTexts } from "./fact";

const MARK = "#";

/**
 * A short name of an English sentence of the directory, by which its translation is found: FNV-1a, 32 bits, in base 36.
 * A page in another language holds it in the place of the English that it does not show. @param english or its key
 */
export function sentenceKey(english: string): string {
  if (english.startsWith(MARK)) return english;
  let hash = 0x811c9dc5;
  for (const sign of english) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return MARK + (hash >>> 0).toString(36);
}

/** @param written translations, each by its English sentence */
export const textsByKey = (written: Readonly<Record<string, string>>): FactTexts =>
  Object.fromEntries(Object.entries(written).map(([english, text]) => [sentenceKey(english), text]));
