import type { Feature, FeatureCollection, Point } from "geojson";
import { findCity, readCities } from "../../cities";
import { collection } from "../shape/geojson";
import { type RankedPlace, rankedPlaces } from "./rankedPlaces";

/** @throws when GeoNames has no such place, or several */
export function buildPlaces(): FeatureCollection<Point, Pick<RankedPlace, "name" | "rank">> {
  const cities = readCities(new Set(rankedPlaces.map(({ geoNames }) => geoNames.country)));
  const features = rankedPlaces.map(({ name, rank, geoNames }) => {
    const { lon, lat } = findCity(cities, geoNames);
    return feature([lon, lat], { name, rank });
  });
  return collection(features);
}

function feature<Properties>(coordinates: number[], properties: Properties): Feature<Point, Properties> {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates } };
}
