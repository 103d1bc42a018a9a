import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import {
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  parse,
} from "@formatjs/icu-messageformat-parser";

/** Messages in ICU MessageFormat by their keys. */
export type Messages = Readonly<Record<string, string>>;

/**
 * What is wrong with a translation: a message that is missing or that nothing says, one with other slots, or one that
 * lacks a plural form of its language. Each mistake begins with its key.
 * @param locale BCP 47 tag of the translation's language
 */
export function mistakesIn(translation: Messages, english: Messages, locale: string): readonly string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const unknown = Object.keys(translation).filter((key) => !(key in english));
  return [
    ...unknown.map((key) => `${key}: nothing says it`),
    ...Object.entries(english).flatMap(([key, text]) =>
      mistakesOf(translation[key], text, forms).map((mistake) => `${key}: ${mistake}`),
    ),
  ];
}

function mistakesOf(text: string | undefined, english: string, forms: readonly string[]): readonly string[] {
  if (text === undefined) return ["is missing"];
  try {
    const elements = parse(text);
    const wanted = slotsIn(parse(english)).join(", ");
    const found = slotsIn(elements).join(", ");
    const lacking = pluralsIn(elements).flatMap((plural) => forms.filter((form) => !plural.includes(form)));
    return [
      ...(wanted === found ? [] : [`has the slots ${found || "none"}, not ${wanted || "none"}`]),
      ...lacking.map((form) => `lacks the plural form "${form}"`),
    ];
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : error}`];
  }
}

/** Their names with what they take, each once: `count (plural)`, `when`. */
const slotsIn = (elements: readonly MessageFormatElement[]): readonly string[] =>
  [
    ...new Set(
      everyElement(elements).flatMap((element) => {
        if (isPluralElement(element)) return [`${element.value} (plural)`];
        if (isSelectElement(element)) return [`${element.value} (select)`];
        if (isPoundElement(element) || element.type === LITERAL) return [];
        return [element.value];
      }),
    ),
  ].sort();

/** The forms that each plural has. */
const pluralsIn = (elements: readonly MessageFormatElement[]): readonly (readonly string[])[] =>
  everyElement(elements)
    .filter(isPluralElement)
    .map(({ options }) => Object.keys(options));

const LITERAL = 0;

/** With those in their forms. */
const everyElement = (elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] =>
  elements.flatMap((element) => {
    if (isPluralElement(element) || isSelectElement(element))
      return [element, ...Object.values(element.options).flatMap(({ value }) => everyElement(value))];
    return isTagElement(element) ? [element, ...everyElement(element.children)] : [element];
  });
