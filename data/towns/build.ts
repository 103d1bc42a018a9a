import { writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { rankedPlaces } from "../basemap/source/rankedPlaces";
import { type CityName, findCity, readCities } from "../cities";
import { ALSO_CALLED, GEONAMES_NAMES, PROVINCE_CODES } from "./names";
import { NAMES_ABROAD } from "./namesAbroad";
import { PLACED } from "./placed";
import { POSTCODES_FROM } from "./postcodes";

const COUNTRY = "NL";

interface Named {
  readonly name: string;
  /** empty where GeoNames has one place of the name */
  readonly province: string;
  readonly postcodesFrom: readonly number[];
}

const cities = readCities(new Set([COUNTRY]));
const placed = new Map(
  entriesOf(PLACED).map((entry) => {
    const [lat, lon, ...name] = entry.split(" ");
    return [name.join(" "), { lat: Number(lat), lon: Number(lon) }];
  }),
);

const named = readNamed();
const towns = [...named]
  .sort((a, b) => rankOf(a) - rankOf(b))
  .map((town) => ({
    name: town.name,
    alsoCalled: ALSO_CALLED[town.name] ?? [],
    calledAbroad: NAMES_ABROAD[town.name]?.split(", ") ?? [],
    province: named.filter(({ name }) => name === town.name).length > 1 ? town.province : "",
    ...pointOf(town),
    postcodesFrom: town.postcodesFrom,
  }));

/** In the order of their first postcodes. @throws when a postcode is out of order */
function readNamed(): readonly Named[] {
  const found = new Map<string, Named>();
  let before = 0;
  for (const entry of entriesOf(POSTCODES_FROM)) {
    const from = Number(entry.slice(0, 4));
    if (!(from > before)) throw new Error(`"${entry}" is out of order`);
    before = from;
    const label = entry.slice(5);
    const [, name = "", province = ""] = /^(.+?)(?: \((.+)\))?$/.exec(label) ?? [];
    const postcodesFrom = [...(found.get(label)?.postcodesFrom ?? []), from];
    found.set(label, { name, province, postcodesFrom });
  }
  return [...found.values()];
}

function entriesOf(list: string): readonly string[] {
  return list.split(";").map((entry) => entry.trim());
}

/** How the embedded map ranks a town, 1 for the largest; those that it does not name come last. */
function rankOf(town: Named): number {
  const { name, country, admin1 } = geoNamesOf(town);
  const ranked = rankedPlaces.find(
    ({ geoNames }) =>
      geoNames.name === name &&
      geoNames.country === country &&
      (!geoNames.admin1 || !admin1 || geoNames.admin1 === admin1),
  );
  return ranked?.rank ?? 4;
}

function pointOf(town: Named) {
  const { lat, lon } = placed.get(town.name) ?? findCity(cities, geoNamesOf(town));
  return { lat: toKilometre(lat), lon: toKilometre(lon) };
}

function geoNamesOf({ name, province }: Named): CityName {
  return { name: GEONAMES_NAMES[name] ?? name, country: COUNTRY, admin1: PROVINCE_CODES[province] ?? "" };
}

function toKilometre(degrees: number): number {
  return Number(degrees.toFixed(2));
}

const text = `[\n${towns.map((town) => JSON.stringify(town)).join(",\n")}\n]\n`;
writeFileSync(new URL("./towns.json", import.meta.url), text);
console.log(
  `towns.json: ${towns.length} towns, ${text.length} characters, ${brotliCompressSync(text).length} bytes by brotli`,
);
