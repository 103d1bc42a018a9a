import type { ClosingDay } from "./closingDays";
import type { DayRule, Override, Schedule } from "./schedule";
import { hoursOn } from "./schedule";
import type { WallTime } from "./wallTime";

/** Within this many minutes of closing, the time left is said. */
const SOON = 30;

/** Why it is closed. */
export type ClosedReason =
  | { readonly kind: "outside-hours" }
  | { readonly kind: "no-hours-today" }
  | { readonly kind: "closing-day"; readonly closingDay: ClosingDay }
  | { readonly kind: "override"; readonly override: Override };

/** Minutes are minutes after midnight, Amsterdam wall time; `minutesLeft` counts to closing. */
export type OpenState =
  | {
      readonly kind: "open";
      readonly closesAt: number;
      readonly minutesLeft: number;
      readonly closesSoon: boolean;
    }
  | { readonly kind: "closed"; readonly reason: ClosedReason };

/**
 * Is it open at this moment, and until when; or why not?
 * Periods are half-open: at 16:00 a desk that closes at 16:00 is closed.
 */
export function openStateAt(schedule: Schedule, at: WallTime): OpenState {
  const { periods, rule } = hoursOn(schedule, at.day);
  const current = periods.find((period) => period.opens <= at.minute && at.minute < period.closes);
  if (!current) return { kind: "closed", reason: closedReason(rule, periods.length > 0) };
  const minutesLeft = current.closes - at.minute;
  return { kind: "open", closesAt: current.closes, minutesLeft, closesSoon: minutesLeft <= SOON };
}

function closedReason(rule: DayRule, opensThatDay: boolean): ClosedReason {
  if (rule.kind !== "weekly") return rule;
  return { kind: opensThatDay ? "outside-hours" : "no-hours-today" };
}
