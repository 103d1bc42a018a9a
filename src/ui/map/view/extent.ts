import type { FitBoundsOptions, LatLngBoundsLiteral } from "leaflet";
import type { LatLon } from "../../../domain/latLon";

/** Pixels around the desks: room for their marks and labels. */
export const DESKS_PADDING = {
  paddingTopLeft: [56, 24],
  paddingBottomRight: [96, 28],
} as const satisfies FitBoundsOptions;

/** Pixels between a chosen marker and the map's edge. */
export const CHOSEN_PADDING: [number, number] = [64, 64];

/** All points, as Leaflet wants it. */
export const boundsOf = (points: readonly LatLon[]): LatLngBoundsLiteral =>
  points.map(({ lat, lon }) => [lat, lon]);
