import type { GetICUArgs } from "@schummar/icu-type-parser";
import type { CompiledMessage, FormatOptions, FormatValues } from "icu-minify/format";
import format from "icu-minify/format";
import type { en } from "./en";

export type MessageKey = keyof typeof en;

/** The messages of a language by their keys, as the build compiles them (src/build/catalogues). */
export type Catalogue = Readonly<Record<string, CompiledMessage>>;

type Filler<Key extends MessageKey> = Key extends MessageKey
  ? (slots: GetICUArgs<(typeof en)[Key], { ICUArgument: string | number; ICUNumberArgument: number }>) => void
  : never;
/** What fills each of several messages. */
type SlotsOf<Keys extends MessageKey> = Filler<Keys> extends (slots: infer All) => void ? All : never;
type Filled<Slots> = keyof Slots extends never ? [] : [slots: Slots & FormatValues<string>];

/** A missing key or slot does not compile. */
export type Translate = <Key extends MessageKey>(key: Key, ...filled: Filled<SlotsOf<Key>>) => string;

/** Looks messages up in a catalogue (ICU MessageFormat). @param locale BCP 47 tag that plural forms and numbers follow */
export function translator(catalogue: Catalogue, locale: string): Translate {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const options: FormatOptions = {
    formatters: {
      getPluralRules: () => plurals,
      getNumberFormat: () => numbers,
      getDateTimeFormat: (...asked) => new Intl.DateTimeFormat(...asked),
    },
  };
  return (key, ...[slots]) => String(format(catalogue[key] ?? key, locale, slots, options));
}
