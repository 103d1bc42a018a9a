import type { FeatureCollection } from "geojson";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, planarTriangleArea, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Objects, OrNull, Topology } from "topojson-specification";
import { type ProvinceFeature, readProvinces } from "../source/provinces";
import { collection, type LandFeature, openRing } from "./geojson";
import { readNeighbours } from "./neighbours";

/** Square degrees; 1e-6 is about 0.0076 km2 here. Bends and islands smaller than these are left out. */
const SMALLEST_BEND = 6e-6;
const SMALLEST_ISLAND = 2e-5;

type LandLayers = { land: FeatureCollection; provinces: FeatureCollection };

export function buildLand(): LandLayers {
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

function thin(layers: LandLayers): LandLayers {
  const whole = presimplify(topologyOf(layers), planarTriangleArea);
  const simple = simplify(whole, SMALLEST_BEND);
  const kept = filter(simple, filterWeight(simple, SMALLEST_ISLAND));
  return {
    land: feature(kept, collectionIn(kept, "land")),
    provinces: feature(kept, collectionIn(kept, "provinces")),
  };
}

function topologyOf(layers: Partial<LandLayers>): Topology<Objects> {
  const whole = topology(layers);
  if (!isDescribed(whole)) throw new Error("Every shape must have properties");
  return whole;
}

function isDescribed(whole: Topology): whole is Topology<Objects> {
  return Object.values(whole.objects).every(
    (object) =>
      object.type === "GeometryCollection" && object.geometries.every(({ properties }) => properties),
  );
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
