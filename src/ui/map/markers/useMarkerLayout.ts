import { useMemo } from "react";
import { useMap } from "react-leaflet";
import type { Desk } from "../../../domain/desk";
import type { Place } from "../../../domain/place";
import { useView } from "../view/useView";
import type { Layout } from "./layOut";
import { layOut } from "./layOut";

/**
 * A place and a label side for each mark, found again when the view changes.
 * @param desks and places have to be stable @param selected id of the desk whose marker has a ring
 */
export function useMarkerLayout(
  desks: readonly Desk[],
  selected: string | null,
  places: readonly Place[],
): Layout {
  const map = useMap();
  const view = useView(map);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map stays the same object when its view changes
  return useMemo(() => layOut(desks, selected, places, map), [desks, selected, places, map, view]);
}
