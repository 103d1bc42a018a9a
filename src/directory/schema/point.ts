import * as v from "valibot";
import { localText } from "./values";

const within = (low: number, high: number, what: string) =>
  v.pipe(
    v.number(),
    v.check(
      (value) => low <= value && value <= high,
      `${what} must lie in the Netherlands (${low} to ${high}); are latitude and longitude swapped?`,
    ),
  );

/** Metres; nothing known less exactly helps anybody on a map. */
const LARGEST = 20_000;

export const point = v.strictObject({
  lat: within(50.7, 53.6, "latitude"),
  lon: within(3.3, 7.3, "longitude"),
  accuracy: v.pipe(
    v.number(),
    v.gtValue(0, "must be metres above 0"),
    v.maxValue(LARGEST, `must be ${LARGEST} metres at most`),
  ),
  basis: localText,
});

export const postcode = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{3} [A-Z]{2}$/, 'must be a postcode as in "1073 AT"'),
);
