import * as v from "valibot";
import { ID } from "../../domain/id";
import { firstDayOf } from "../../domain/partialDate";
import { isKnownDay, readDay } from "../../domain/wallTime";

/** A list that a visitor's device can take: no page lists more. */
export const listOf = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `must list ${most} at most`));

const written = (most: number, unseen: RegExp) =>
  v.pipe(
    v.string(),
    v.check((text) => /[\p{L}\p{N}]/u.test(text), "must have a letter or a digit"),
    v.check((text) => !unseen.test(text), "must have no invisible signs"),
    // What is read as UTF-8 and is none has this sign for each letter that nobody can tell any more.
    v.check((text) => !text.includes("\ufffd"), "has a lost letter (U+FFFD): save the file as UTF-8"),
    v.maxLength(most, `must have ${most} signs at most`),
  );

/** A name, an address. Nothing in it is invisible or turns the text around it. */
export const text = written(200, /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);

/** Persian and some other scripts are written with joiners of zero width (U+200C, U+200D). */
export const sentence = written(1000, /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|[^\P{Cf}\u200c\u200d]/u);

/** On a page that is read from the right, an address stands between marks of direction: U+2066, and U+2069 that ends it. */
export const translation = written(
  1000,
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|[^\P{Cf}\u2066\u2069\u200c\u200d]|^(?!([^\u2066\u2069]|\u2066[^\u2066\u2069]*\u2069)*$)/u,
);

export const id = v.pipe(
  v.string(),
  v.regex(ID, "must be lower-case letters, digits and hyphens, 64 at most"),
);

/** What something refers to; each once. */
export const ids = v.pipe(
  listOf(id, 100),
  v.check((named) => new Set(named).size === named.length, "must not name anything twice"),
);

/** At least one. */
export const someIds = v.pipe(ids, v.minLength(1, "must name at least one"));

const HTTPS = "must be an https address";
export const httpsAddress = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[!-~]+$/, HTTPS),
  v.url(HTTPS),
  v.maxLength(500, "must have 500 signs at most"),
);

const NO_DATE = "must be a year, month or day of 1970 to 2099, as in 2022-05-25";

/** "2022", "2022-05", "2022-05-25" */
export const partialDate = v.pipe(
  v.string(),
  v.check((date) => isKnownDay(firstDayOf(date)), NO_DATE),
);

/** The same, or two of them with a slash between: "2016-11/2017-10". */
export const dateOrInterval = v.pipe(
  v.string(),
  v.check((dates) => {
    const days = dates.split("/").map(firstDayOf);
    const [from = null, to = from] = days;
    return days.length <= 2 && days.every(isKnownDay) && Number(from) <= Number(to);
  }, `${NO_DATE}, or two of them in order with a slash between`),
);

/** "2027-01-02"; days since 1970-01-01 */
export const day = v.pipe(
  v.string(),
  v.check((date) => readDay(date) !== null, "must be a day of 1970 to 2099, as in 2027-01-02"),
  v.transform((date) => readDay(date) ?? 0),
);

/** Its translations stand in files of their own: data/texts. */
export const localText = v.strictObject({ en: sentence });

export const fact = v.strictObject({ text: localText, source: id });
export const facts = listOf(fact, 30);

export const whole = (low: number, high: number) =>
  v.pipe(
    v.number(),
    v.integer("must be a whole number"),
    v.minValue(low, `must be at least ${low}`),
    v.maxValue(high, `must be at most ${high}`),
  );
