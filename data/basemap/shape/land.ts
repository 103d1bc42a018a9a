import type { FeatureCollection, MultiLineString } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import {
  filter,
  filterWeight,
  planarTriangleArea,
  presimplify,
  simplify,
  type Triangle,
} from "topojson-simplify";
import type { GeometryCollection, Objects, OrNull, Topology } from "topojson-specification";
import { type ProvinceFeature, readProvinces } from "../source/provinces";
import { collection, type LandFeature, openRing } from "./geojson";
import { readNeighbours } from "./neighbours";
import { topologyOf } from "./topologyOf";

/** Square degrees; 1e-6 is about 0.0076 km2 here. Bends and islands smaller than these are left out. */
const SMALLEST_BEND = 4e-5;
const SMALLEST_ISLAND = 2e-5;
/** Provinces' borders and land away from the Netherlands keep only bends that are this many times larger. */
const COARSER = 4;
/** The Netherlands lie within these degrees. */
const HOME = { west: 3.35, south: 50.74, east: 7.25, north: 53.6 } as const;

type Areas = { land: FeatureCollection; provinces: FeatureCollection };

export function buildLand(): { land: FeatureCollection; provinces: MultiLineString } {
  const provinces = readProvinces();
  const netherlands = mergeProvinces(provinces);
  const dutchShells = netherlands.geometry.coordinates.map(([shell = []]) => openRing(shell));
  const land = [netherlands, ...readNeighbours(dutchShells, belgianEnclaves(provinces))];
  return thin({ land: collection(land), provinces: collection(provinces) });
}

function mergeProvinces(provinces: ProvinceFeature[]): LandFeature {
  const whole = topologyOf({ provinces: collection(provinces) });
  const geometry = merge(whole, polygonsOf(collectionIn(whole, "provinces")));
  return { type: "Feature", properties: { country: "NL" }, geometry };
}

/** The holes in Noord-Brabant are the Belgian pieces of Baarle. */
function belgianEnclaves(provinces: readonly ProvinceFeature[]) {
  return provinces
    .filter(({ properties }) => properties.name === "Noord-Brabant")
    .flatMap(({ geometry }) => geometry.coordinates.flatMap(([, ...holes]) => holes))
    .map(openRing);
}

function thin(areas: Areas) {
  const whole = presimplify(topologyOf(areas), bendSize);
  const fine = simplify(whole, SMALLEST_BEND);
  const kept = filter(fine, filterWeight(fine, SMALLEST_ISLAND));
  const coarse = simplify(whole, SMALLEST_BEND * COARSER);
  return {
    land: feature(kept, collectionIn(kept, "land")),
    provinces: mesh(coarse, collectionIn(coarse, "provinces"), (one, other) => one !== other),
  };
}

function bendSize(bend: Triangle): number {
  return planarTriangleArea(bend) / (bend.every(isAbroad) ? COARSER : 1);
}

function isAbroad([lon, lat]: Triangle[number]): boolean {
  return lon < HOME.west || lon > HOME.east || lat < HOME.south || lat > HOME.north;
}

function collectionIn(
  whole: Topology<Objects> | Topology<OrNull<Objects>>,
  name: string,
): GeometryCollection {
  const object = whole.objects[name];
  if (object?.type !== "GeometryCollection") throw new Error(`The topology has no collection "${name}"`);
  return object;
}

function polygonsOf({ geometries }: GeometryCollection) {
  return geometries.filter((geometry) => geometry.type === "MultiPolygon");
}
