import type { LocalText } from "./fact";
import type { LatLon } from "./latLon";

/** An estimate of where something is. */
export interface EstimatedPoint extends LatLon {
  /** radius in metres within which it lies */
  readonly accuracy: number;
  /** what the estimate rests on */
  readonly basis: LocalText;
}
