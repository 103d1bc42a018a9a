import type { Feature } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import written from "../../../../data/basemap/basemap.topo.json?raw";
import type { LatLon } from "../../../domain/latLon";

let parsed: Topology | null = null;

/** Read when the first shape is wanted, not while the map's code is loaded. */
function topology(): Topology {
  parsed ??= JSON.parse(written);
  if (!parsed) throw new Error("the embedded map is empty");
  return parsed;
}

/** The shapes of one object of the embedded map. @throws when data/basemap no longer has it */
export function shapesOf(name: string): readonly Feature[] {
  const object = topology().objects[name];
  if (!object) throw new Error(`the embedded map has no ${name}`);
  const shapes = feature(topology(), object);
  return shapes.type === "FeatureCollection" ? shapes.features : [shapes];
}

/** A town of the embedded map. */
export interface NamedTown extends LatLon {
  readonly name: string;
  /** 1: seen from furthest away */
  readonly rank: number;
}

export function towns(): readonly NamedTown[] {
  return shapesOf("places").flatMap(({ geometry, properties }) => {
    if (geometry.type !== "Point") return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [{ name: String(properties?.name), rank: Number(properties?.rank), lat, lon }];
  });
}
