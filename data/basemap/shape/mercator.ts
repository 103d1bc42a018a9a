const DEGREE = Math.PI / 180;

/** The height of a latitude on a Mercator map; both in degrees, so that a degree of longitude is 1 wide. */
export function mercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * DEGREE) / 2)) / DEGREE;
}

/** The latitude at a height on a Mercator map; both in degrees. */
export function inverseMercator(height: number): number {
  return (2 * Math.atan(Math.exp(height * DEGREE)) - Math.PI / 2) / DEGREE;
}
