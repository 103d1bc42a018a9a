import type { Language } from "./languages";
import { languages } from "./languages";

/** The first of a device's languages that the app speaks; undefined where it speaks none. @param tags BCP 47, the dearest first */
export function preferredLanguage(tags: readonly string[]): Language | undefined {
  const codes = tags.map(codeOf);
  return codes
    .map((code) => languages.find((language) => language.code === code))
    .find((language) => language !== undefined);
}

/** null: no tag, or Chinese in traditional characters, which the app does not write */
function codeOf(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return script === "Hant" ? null : language;
  } catch {
    return null;
  }
}
