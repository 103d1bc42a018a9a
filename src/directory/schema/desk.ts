import * as v from "valibot";
import { schedule } from "./hours";
import { facts, id, isoDate, localText, text } from "./values";

const within = (low: number, high: number, what: string) =>
  v.pipe(
    v.number(),
    v.check(
      (value) => low <= value && value <= high,
      `${what} must lie in the Netherlands (${low} to ${high}); are latitude and longitude swapped?`,
    ),
  );

export const point = v.strictObject({
  lat: within(50.7, 53.6, "latitude"),
  lon: within(3.3, 7.3, "longitude"),
  accuracy: v.pipe(v.number(), v.gtValue(0, "must be metres above 0")),
  basis: localText,
});

const advisory = v.strictObject({
  kind: v.picklist(["closed", "moved", "changed", "unconfirmed"]),
  since: v.nullable(isoDate),
  precision: v.picklist(["by", "on"]),
  text: localText,
  source: id,
});

export const desk = v.strictObject({
  id,
  name: text,
  city: text,
  building: text,
  street: text,
  postcode: v.pipe(v.string(), v.regex(/^[1-9]\d{3} [A-Z]{2}$/, 'must be a postcode as in "1073 AT"')),
  point,
  ...schedule,
  notOffered: v.array(id),
  advisories: v.array(advisory),
  notes: facts,
  source: id,
});
