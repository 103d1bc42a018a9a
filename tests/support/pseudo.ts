import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  parse,
} from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";

const ACCENTS: Readonly<Record<string, string>> = { a: "ä", e: "ë", i: "ï", o: "ö", u: "ü", n: "ñ", w: "ŵ" };

/** Each word longer by two fifths and unlike English: "lïstëd~~~". */
const stretched = (text: string) =>
  text.replace(/\p{L}+/gu, (word) => {
    const accented = word.replace(/[aeiounw]/g, (letter) => ACCENTS[letter] ?? letter);
    return accented + "~".repeat(Math.ceil(word.length * 0.4));
  });

const stretchedIn = (elements: readonly MessageFormatElement[]): MessageFormatElement[] =>
  elements.map((element) => {
    if (isLiteralElement(element)) return { ...element, value: stretched(element.value) };
    if (!isPluralElement(element) && !isSelectElement(element)) return element;
    const options = Object.entries(element.options).map(([form, option]) => [
      form,
      { ...option, value: stretchedIn(option.value) },
    ]);
    return { ...element, options: Object.fromEntries(options) };
  });

/** A message as a language would have it that is long and that nobody reads: "[Opëñ~~ üñtïl~~ {time}]". */
export const pseudoMessage = (message: string): string =>
  /\p{L}{2}/u.test(message) ? `[${printAST(stretchedIn(parse(message)))}]` : message;

/** The same of a text without slots. */
export const pseudoText = (text: string): string => `[${stretched(text)}]`;
