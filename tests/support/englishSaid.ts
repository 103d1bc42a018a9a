import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  parse,
} from "@formatjs/icu-messageformat-parser";
import type { Messages } from "../../src/build/catalogues/messages";
import { readTranslation } from "../../src/build/catalogues/translations";
import { factTexts } from "../../src/build/facts";
import { en } from "../../src/i18n/en";
import type { Language } from "../../src/i18n/languages";
import { english } from "../../src/i18n/languages";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A message with anything in its slots. */
const patternOf = (elements: readonly MessageFormatElement[]): string =>
  elements
    .map((element) => {
      if (isLiteralElement(element)) return escaped(element.value);
      if (!isPluralElement(element) && !isSelectElement(element)) return ".*";
      return `(?:${Object.values(element.options)
        .map(({ value }) => patternOf(value))
        .join("|")})`;
    })
    .join("");

const WORD = /\p{L}{2,}/u;
const WORDS = /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u;

/** Of a single word only that word alone: it may be one in the other language too. */
function englishOf(key: string, text: string): readonly { readonly key: string; readonly pattern: RegExp }[] {
  const pattern = patternOf(parse(text));
  const said = pattern.replaceAll(".*", " … ");
  if (!WORD.test(said)) return [];
  return [{ key, pattern: new RegExp(WORDS.test(said) ? pattern : `^${pattern}$`, "u") }];
}

/** The app's messages in a language, as they are written. */
export const messagesOf = (language: Language): Messages =>
  language === english ? en : readTranslation(language.code).messages;

/** What the English app and the English facts say, but for what is the same in a language. */
function englishBeside(language: Language) {
  const messages = messagesOf(language);
  return [
    ...Object.entries(en)
      .filter(([key, text]) => messages[key] !== text)
      .flatMap(([key, text]) => englishOf(key, text)),
    ...Object.entries(factTexts(language))
      .filter(([original, text]) => original !== text)
      .map(([original]) => ({
        key: "fact",
        pattern: new RegExp(WORDS.test(original) ? escaped(original) : `^${escaped(original)}$`, "u"),
      })),
  ];
}

/** Which of the texts are English, each with the key of the message that it is, in a page of another language. */
export function englishIn(texts: readonly string[], language: Language): readonly string[] {
  const patterns = englishBeside(language);
  return texts.flatMap((text) => {
    const found = patterns.find(({ pattern }) => pattern.test(text));
    return found ? [`${found.key}: ${text}`] : [];
  });
}
