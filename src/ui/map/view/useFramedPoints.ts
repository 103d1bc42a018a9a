import { useMemo } from "react";
import type { LatLon } from "../../../domain/latLon";
import type { Seen } from "./framedPoints";
import { framedPoints } from "./framedPoints";

/** What the map frames. Another minute or service that frames the same points gives the same object: the view stays. */
export function useFramedPoints(seen: Seen): readonly LatLon[] {
  const points = framedPoints(seen);
  const where = points.map(({ lat, lon }) => `${lat} ${lon}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: new objects at the same places are the same points
  return useMemo(() => points, [where]);
}
