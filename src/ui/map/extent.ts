import type { LatLngBoundsLiteral, PointTuple } from "leaflet";
import type { Point } from "../../domain/directory";

/** Pixels around the desks: room for their marks and labels. */
export const DESKS_PADDING: PointTuple = [44, 36];

/** All desks, as Leaflet wants it. */
export const boundsOf = (points: readonly Point[]): LatLngBoundsLiteral =>
  points.map(({ lat, lon }) => [lat, lon]);
