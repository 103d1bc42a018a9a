import type { Desk } from "../../domain/desk";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";

export interface WeekProps {
  readonly desks: readonly Desk[];
  readonly visit: Visit;
  /** the visitor chose a desk and a moment */
  readonly onPlan: (desk: string, at: WallTime) => void;
}
