import { writeFileSync } from "node:fs";
import { type City, readCities } from "../cities";
import { ALSO_CALLED, DUTCH_NAMES, PROVINCES } from "./names";

/** Inhabitants: below, one types the next larger place. */
const SMALLEST = 3000;

/** GeoNames' code for a section of a town. */
const SECTION = "PPLX";

const byName = new Intl.Collator("nl");
const nameOf = ({ name }: City) => DUTCH_NAMES[name] ?? name;

const chosen = readCities(new Set(["NL"]))
  .filter(({ featureCode }) => featureCode !== SECTION)
  .filter(({ population }) => population >= SMALLEST)
  .sort((a, b) => b.population - a.population || byName.compare(nameOf(a), nameOf(b)));

const towns = chosen.map((city) => {
  const name = nameOf(city);
  const namesakes = chosen.filter((other) => nameOf(other) === name);
  const [lon, lat] = city.loc.coordinates;
  return {
    name,
    alsoCalled: ALSO_CALLED[name] ?? [],
    province: namesakes.length > 1 ? (PROVINCES[city.adminCode] ?? "") : "",
    lat: toHundredMetres(lat),
    lon: toHundredMetres(lon),
  };
});

function toHundredMetres(degrees: number): number {
  return Number(degrees.toFixed(3));
}

const text = `[\n${towns.map((town) => JSON.stringify(town)).join(",\n")}\n]\n`;
writeFileSync(new URL("./towns.json", import.meta.url), text);
console.log(`${towns.length} towns, ${text.length} characters`);
