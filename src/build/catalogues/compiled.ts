import compile from "icu-minify/compile";
import { en } from "../../i18n/en";
import type { Language } from "../../i18n/languages";
import { english } from "../../i18n/languages";
import type { Catalogue } from "../../i18n/translate";
import type { Messages } from "./messages";
import { mistakesIn } from "./messages";
import { readTranslation, translationFile } from "./translations";

/** Said until a native speaker has read the translation. */
const UNREAD = "words.unread.translation";

/** @throws Error that lists what is wrong with the translation */
export function compiled(language: Language): Catalogue {
  return Object.fromEntries(Object.entries(messagesOf(language)).map(([key, text]) => [key, compile(text)]));
}

function messagesOf({ code, locale }: Language): Messages {
  if (code === english.code) return { ...en, [UNREAD]: "" };
  const { messages, readBy } = readTranslation(code);
  const mistakes = mistakesIn(messages, en, locale);
  if (mistakes.length > 0) throw new Error(`${translationFile(code)}:\n${mistakes.join("\n")}`);
  return readBy ? { ...messages, [UNREAD]: "" } : messages;
}
