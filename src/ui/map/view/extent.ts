import type { FitBoundsOptions, LatLngBoundsLiteral } from "leaflet";
import type { LatLon } from "../../../domain/latLon";

/** Pixels around the desks: room for their marks and labels. */
export const DESKS_PADDING = {
  paddingTopLeft: [48, 28],
  paddingBottomRight: [64, 24],
} as const satisfies FitBoundsOptions;

/** All points, as Leaflet wants it. */
export const boundsOf = (points: readonly LatLon[]): LatLngBoundsLiteral =>
  points.map(({ lat, lon }) => [lat, lon]);
