import * as v from "valibot";

export const text = v.pipe(v.string(), v.minLength(1, "must not be empty"));

/** Stands in links, in data attributes and in this file's references. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, "must be lower-case letters, digits and hyphens"),
);

export const httpsAddress = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, "must be an https address"));

export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/, "must be a year, month or day as in 2022-05-25"),
);

export const localText = v.objectWithRest({ en: text }, text);

export const facts = v.array(v.strictObject({ text: localText, source: id }));
export const fact = v.strictObject({ text: localText, source: id });

export const whole = (low: number, high: number) =>
  v.pipe(
    v.number(),
    v.integer("must be a whole number"),
    v.minValue(low, `must be at least ${low}`),
    v.maxValue(high, `must be at most ${high}`),
  );
