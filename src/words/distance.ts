import type { LatLon } from "../domain/latLon";
import { kilometresBetween } from "../domain/latLon";
import type { Words } from "../i18n/texts";

/** "71 km", "< 1 km": to the kilometre, since the points are estimates. */
export function distanceWords(from: LatLon, to: LatLon, { t, format }: Words): string {
  const kilometres = kilometresBetween(from, to);
  if (kilometres < 1) return t("words.distance.less", { distance: format.kilometres(1) });
  return format.kilometres(kilometres);
}
