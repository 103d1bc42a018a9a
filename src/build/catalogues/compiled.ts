import compile from "icu-minify/compile";
import { en } from "../../i18n/en";
import type { Language } from "../../i18n/languages";
import { english } from "../../i18n/languages";
import type { Catalogue, MessageKey } from "../../i18n/translate";
import type { Messages } from "./messages";
import { mistakesIn } from "./messages";
import { readTranslation, translationFile } from "./translations";

/** @throws Error that lists what is wrong with the translation */
export function compiled(language: Language): Catalogue {
  const messages = messagesOf(language);
  const keys = Object.keys(en) as MessageKey[];
  return Object.fromEntries(keys.map((key) => [key, compile(messages[key] ?? "")])) as Catalogue;
}

function messagesOf({ code, locale }: Language): Messages {
  if (code === english.code) return en;
  const { messages } = readTranslation(code);
  const mistakes = mistakesIn(messages, en, locale);
  if (mistakes.length > 0) throw new Error(`${translationFile(code)}:\n${mistakes.join("\n")}`);
  return messages;
}
