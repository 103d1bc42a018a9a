import { useState } from "react";
import type { Desk } from "../../domain/desk";
import { firstWeek } from "../../domain/shownWeek";
import type { Visit } from "../../domain/visit";

export interface ShownWeek {
  /** days since 1970-01-01 */
  readonly monday: number;
  /** the visitor turned to it */
  readonly turned: boolean;
  readonly onTurn: (monday: number) => void;
}

/** The week of the visit, until the visitor turns to another; when the day of the visit changes, its week again. */
export function useShownWeek(desks: readonly Desk[], visit: Visit): ShownWeek {
  const [choice, setChoice] = useState<{ readonly monday: number; readonly day: number } | null>(null);
  const { day } = visit.at;
  const turned = choice?.day === day;
  return {
    monday: turned ? choice.monday : firstWeek(desks, visit),
    turned,
    onTurn: (monday) => setChoice({ monday, day }),
  };
}
