import type { FitBoundsOptions, LatLngBoundsLiteral } from "leaflet";
import type { Point } from "../../domain/directory";

/** Pixels around the desks: room for their marks and labels. */
export const DESKS_PADDING = {
  paddingTopLeft: [48, 28],
  paddingBottomRight: [64, 24],
} as const satisfies FitBoundsOptions;

/** All desks, as Leaflet wants it. */
export const boundsOf = (points: readonly Point[]): LatLngBoundsLiteral =>
  points.map(({ lat, lon }) => [lat, lon]);
