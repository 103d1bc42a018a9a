import compile from "icu-minify/compile";
import type { Plugin } from "vite";
import { en } from "../../i18n/en";
import { english, languageOf } from "../../i18n/languages";
import type { Messages } from "./messages";
import { mistakesIn } from "./messages";
import { readTranslation, translationFile } from "./translations";

const NAME = "virtual:catalogue/";

/** Begins with NUL, by which other plugins know that it is not a file. */
const RESOLVED = `\0${NAME}`;

/** The code in a module's resolved name; null where it is no catalogue. */
export const catalogueCode = (id: string): string | null =>
  id.startsWith(RESOLVED) ? id.slice(RESOLVED.length) : null;

/**
 * Compiles the messages of each language, so that no device has to. `import("virtual:catalogue/nl")` gives them.
 * A translation that does not fit the English stops the build.
 */
export const catalogues: Plugin = {
  name: "catalogues",
  resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : null),
  load(id) {
    const code = catalogueCode(id);
    if (code === null) return null;
    if (code !== english.code) this.addWatchFile(translationFile(code));
    const compiled = Object.entries(messagesOf(code)).map(([key, text]) => [key, compile(text)]);
    return `export const catalogue = ${JSON.stringify(Object.fromEntries(compiled))}`;
  },
};

/** @throws Error that lists what is wrong with the translation */
function messagesOf(code: string): Messages {
  if (code === english.code) return en;
  const language = languageOf(code);
  if (!language) throw new Error(`src/i18n/languages.ts does not list ${code}`);
  const { messages } = readTranslation(code);
  const mistakes = mistakesIn(messages, en, language.locale);
  if (mistakes.length > 0) throw new Error(`${translationFile(code)}:\n${mistakes.join("\n")}`);
  return messages;
}
