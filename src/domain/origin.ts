import type { LatLon } from "./latLon";

/**
 * Where distances are measured from. It is never in the address and never sent. The name of a town may be kept on the
 * device; the device's position is kept in memory only.
 */
export interface Origin extends LatLon {
  /** metres around the point within which the visitor is; null for a town */
  readonly accuracy: number | null;
  /** name of the town that was chosen; null for the device's position */
  readonly town: string | null;
}

/** Why there is no position; "unsupported" where the device has no way to give one, "unasked" where the app could not ask. */
export type NoPosition = "denied" | "unavailable" | "timeout" | "outside" | "unsupported" | "unasked";

/** Whether a place is in the rectangle around the European Netherlands; nearby Belgium and Germany lie in it too. */
export function isNearTheNetherlands({ lat, lon }: LatLon): boolean {
  return lat > 50.7 && lat < 53.7 && lon > 3.2 && lon < 7.3;
}
