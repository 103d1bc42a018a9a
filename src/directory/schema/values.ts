import * as v from "valibot";
import { firstDayOf } from "../../domain/partialDate";

const seen = (unseen: RegExp) =>
  v.pipe(
    v.string(),
    v.check((written) => written.trim() !== "", "must not be empty"),
    v.check((written) => !unseen.test(written), "must have no invisible letters"),
  );

/** A name, an address. Nothing in it is invisible or turns the text around it. */
export const text = seen(/[\p{Cc}\p{Cf}]/u);

/** Persian and some other scripts are written with joiners of zero width (U+200C, U+200D). */
const sentence = seen(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u);

/** Stands in links, in data attributes and in this file's references. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,63}$/, "must be lower-case letters, digits and hyphens, 64 at most"),
);

export const httpsAddress = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, "must be an https address"));

const NO_DATE = "must be a year, month or day that the calendar has, as in 2022-05-25";

/** "2022", "2022-05", "2022-05-25" */
export const partialDate = v.pipe(
  v.string(),
  v.check((written) => firstDayOf(written) !== null, NO_DATE),
);

/** The same, or two of them with a slash between: "2016-11/2017-10". */
export const dateOrInterval = v.pipe(
  v.string(),
  v.check((written) => {
    const days = written.split("/").map(firstDayOf);
    const [from = null, to = from] = days;
    return days.length <= 2 && from !== null && to !== null && from <= to;
  }, NO_DATE),
);

export const localText = v.pipe(
  v.objectWithRest({ en: sentence }, sentence),
  v.check(
    (texts) => Object.keys(texts).every((code) => /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(code)),
    "must have language codes as in en or nl",
  ),
);

export const fact = v.strictObject({ text: localText, source: id });
export const facts = v.array(fact);

export const whole = (low: number, high: number) =>
  v.pipe(
    v.number(),
    v.integer("must be a whole number"),
    v.minValue(low, `must be at least ${low}`),
    v.maxValue(high, `must be at most ${high}`),
  );

/** A list that a visitor's device can take: no page lists more. */
export const listOf = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `must list ${most} at most`));
