import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import type { Objects, Topology } from "topojson-specification";

/** The layers with their common borders stored once, in exact degrees. @throws when a shape has no properties */
export function topologyOf(layers: Readonly<Record<string, FeatureCollection>>): Topology<Objects> {
  const whole = topology({ ...layers });
  if (!isDescribed(whole)) throw new Error("Every shape must have properties");
  return whole;
}

function isDescribed(whole: Topology): whole is Topology<Objects> {
  return Object.values(whole.objects).every(
    (object) =>
      object.type === "GeometryCollection" && object.geometries.every(({ properties }) => properties),
  );
}
