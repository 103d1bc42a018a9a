import type { Plugin } from "vite";
import { english, languageOf, languages } from "../../i18n/languages";
import { stageOf } from "../../i18n/stages";
import { compiled } from "./compiled";
import { namesOf } from "./namesOf";
import { translationFile } from "./translations";

/** "virtual:first-messages/nl". Resolved, it begins with NUL, by which other plugins know that it is not a file. */
const NAME = /^\0?virtual:(first|later)-messages\/(\w+)$/;

const STAGES = ["first", "later"] as const;

/** @param stage see src/i18n/stages.ts */
export const messagesModule = (code: string, stage: (typeof STAGES)[number]): string =>
  `virtual:${stage}-messages/${code}`;

/** Which messages a module holds; null where it holds none. */
export function messagesIn(
  module: string | null | undefined,
): { readonly stage: string; readonly code: string } | null {
  const [, stage, code] = NAME.exec(module ?? "") ?? [];
  return stage && code ? { stage, code } : null;
}

/**
 * Compiles the messages of each language, so that no device has to. A translation that does not fit the English stops
 * the build.
 */
export const catalogues: Plugin = {
  name: "catalogues",
  buildStart() {
    if (this.environment.mode !== "build" || this.environment.name !== "client") return;
    for (const { code } of languages)
      for (const stage of STAGES)
        this.emitFile({ type: "chunk", id: messagesModule(code, stage), preserveSignature: "strict" });
  },
  resolveId: (id) => (messagesIn(id) ? `\0${id.replaceAll("\0", "")}` : null),
  load(id) {
    const named = messagesIn(id);
    if (!named) return null;
    const language = languageOf(named.code);
    if (!language) throw new Error(`src/i18n/languages.ts does not list ${named.code}`);
    if (language !== english) this.addWatchFile(translationFile(language.code));
    const all = compiled(language);
    const messages = Object.entries(all).filter(([key]) => stageOf(key) === named.stage);
    const names = namesOf(language, all);
    return [
      `export const messages = ${JSON.stringify(Object.fromEntries(messages))};`,
      ...(named.stage === "first" ? [`export const names = ${JSON.stringify(names)};`] : []),
    ].join("\n");
  },
};
