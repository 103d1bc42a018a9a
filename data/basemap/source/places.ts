import type { Feature, FeatureCollection, Point } from "geojson";
import { type City, readCities } from "../../cities";
import { PLACE_RANKS } from "../drawn/placeRanks";
import { collection } from "../shape/geojson";

type PlaceProperties = { name: string; rank: 1 | 2 | 3 };

export function buildPlaces(): FeatureCollection<Point, PlaceProperties> {
  const cities = citiesByCountryAndName();
  const features = PLACE_RANKS.flatMap(({ country, rank, names }) =>
    names.split(",").map((entry): Feature<Point, PlaceProperties> => {
      const [name = "", listed = name] = entry.split("=").map((part) => part.trim());
      const city = cities.get(`${country} ${listed}`);
      if (!city) throw new Error(`GeoNames has no "${listed}" in ${country}`);
      const geometry: Point = { type: "Point", coordinates: city.loc.coordinates };
      return { type: "Feature", properties: { name, rank }, geometry };
    }),
  );
  return collection(features);
}

/** Where a country has two places of one name, the larger one counts. */
function citiesByCountryAndName(): ReadonlyMap<string, City> {
  const cities = readCities(new Set(PLACE_RANKS.map(({ country }) => country)));
  const smallestFirst = [...cities].sort((a, b) => a.population - b.population);
  return new Map(smallestFirst.map((city) => [`${city.country} ${city.name}`, city]));
}
