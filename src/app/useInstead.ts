import { useMemo } from "react";
import type { DeskAnswer } from "../domain/deskAnswer";
import { insteadOf, leadsOn } from "../domain/instead";
import type { LatLon } from "../domain/latLon";
import type { Place } from "../domain/place";
import type { Visit } from "../domain/visit";

const NONE: readonly Place[] = [];

/** The places to go to instead of the chosen desk, for the map; none while the desk itself may help. */
export function useInstead(
  chosen: DeskAnswer | undefined,
  { service }: Visit,
  places: readonly Place[],
  origin: LatLon | null,
): readonly Place[] {
  return useMemo(() => {
    if (!chosen || !leadsOn(chosen)) return NONE;
    const { named, others } = insteadOf(chosen, places, service, origin ?? chosen.desk.point);
    return [...named, ...others];
  }, [chosen, service, places, origin]);
}
