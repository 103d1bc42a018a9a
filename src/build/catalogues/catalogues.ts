import type { Plugin } from "vite";
import { english, languageOf } from "../../i18n/languages";
import { compiled } from "./compiled";
import { translationFile } from "./translations";

const NAME = "virtual:catalogue/";

/** Begins with NUL, by which other plugins know that it is not a file. */
const RESOLVED = `\0${NAME}`;

/** The code of the language whose messages a module holds; null where it is no catalogue. */
export const catalogueCode = (module: string | null | undefined): string | null =>
  module?.startsWith(RESOLVED) ? module.slice(RESOLVED.length) : null;

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
    const language = languageOf(code);
    if (!language) throw new Error(`src/i18n/languages.ts does not list ${code}`);
    if (language !== english) this.addWatchFile(translationFile(code));
    return `export const catalogue = ${JSON.stringify(compiled(language))}`;
  },
};
