import type { FitBoundsOptions, LatLngBoundsLiteral } from "leaflet";
import type { LatLon } from "../../../domain/latLon";

/** Pixels: a chosen mark with its ring lies beside the buttons, which stand on either side as the page is read. */
const BESIDE_BUTTONS = 76;

/** How points are framed. */
export const DESKS_PADDING = {
  /** pixels: room for marks and labels; on the right for marks too that were moved aside */
  paddingTopLeft: [BESIDE_BUTTONS, 24],
  paddingBottomRight: [96, 28],
  /** a town and its neighbours: a desk and its new address in the same town would else stand alone on empty ground */
  maxZoom: 10,
} as const satisfies FitBoundsOptions;

/** Pixels between a chosen marker and the map's edge. */
export const CHOSEN_PADDING: [number, number] = [BESIDE_BUTTONS, 64];

/** All points, as Leaflet wants it. */
export const boundsOf = (points: readonly LatLon[]): LatLngBoundsLiteral =>
  points.map(({ lat, lon }) => [lat, lon]);
