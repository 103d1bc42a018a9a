import type { FitBoundsOptions, LatLngBoundsLiteral } from "leaflet";
import type { LatLon } from "../../../domain/latLon";

/** How points are framed. */
export const DESKS_PADDING = {
  /** pixels: room for marks and labels */
  paddingTopLeft: [56, 24],
  paddingBottomRight: [96, 28],
  /** a town and its neighbours: a desk and its new address in the same town would else stand alone on empty ground */
  maxZoom: 10,
} as const satisfies FitBoundsOptions;

/** Pixels between a chosen marker and the map's edge. */
export const CHOSEN_PADDING: [number, number] = [64, 64];

/** All points, as Leaflet wants it. */
export const boundsOf = (points: readonly LatLon[]): LatLngBoundsLiteral =>
  points.map(({ lat, lon }) => [lat, lon]);
