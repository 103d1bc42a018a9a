/** A place on the map. Degrees north and east, WGS 84. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Where distances are measured from. It is kept in memory only: never in the address, never stored, never sent. */
export interface Origin extends Place {
  /** metres around the point within which the visitor is; null for a town */
  readonly accuracy: number | null;
  /** name of the town that was chosen; null for the device's position */
  readonly town: string | null;
}

/** Why the device gives no position; "unknown" where it has no way to. */
export type NoPosition = "denied" | "unavailable" | "timeout" | "outside" | "unknown";

const EARTH_RADIUS_KM = 6371.0088; // mean radius, IUGG

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres in a straight line, over a round earth (haversine): wrong by half a percent at most. */
export function kilometresBetween(a: Place, b: Place): number {
  const lat = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const lon = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const chord = lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}

/** Whether a place is in the rectangle around the European Netherlands; nearby Belgium and Germany lie in it too. */
export function isNearTheNetherlands({ lat, lon }: Place): boolean {
  return lat > 50.7 && lat < 53.7 && lon > 3.2 && lon < 7.3;
}
