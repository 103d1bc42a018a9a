import type { Language } from "./languages";
import { languages } from "./languages";

/** Chinese in traditional characters, which the app does not write. */
const TRADITIONAL = /^zh\b.*-(TW|HK|MO|Hant)\b/i;

/** The first of a device's languages that the app speaks; undefined where it speaks none. @param tags BCP 47, the dearest first */
export function preferredLanguage(tags: readonly string[]): Language | undefined {
  const codes = tags.filter((tag) => !TRADITIONAL.test(tag)).map((tag) => tag.split("-")[0]?.toLowerCase());
  return codes
    .map((code) => languages.find((language) => language.code === code))
    .find((language) => language !== undefined);
}
