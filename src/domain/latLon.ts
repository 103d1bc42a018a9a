/** A place on earth. Degrees north and east, WGS 84. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_KM = 6371.0088; // mean radius, IUGG

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres in a straight line, over a round earth (haversine): wrong by half a percent at most. */
export function kilometresBetween(a: LatLon, b: LatLon): number {
  const lat = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const lon = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const chord = lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}
