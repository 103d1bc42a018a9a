import type { DeskAnswer } from "../../domain/deskAnswer";
import type { LatLon } from "../../domain/latLon";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";

export interface WeekProps {
  /** in the order of the list */
  readonly answers: readonly DeskAnswer[];
  readonly visit: Visit;
  /** where the visitor is, if that was said */
  readonly origin: LatLon | null;
  /** the visitor chose a desk and a moment */
  readonly onPlan: (desk: string, at: WallTime) => void;
}
