import type { DeskAnswer } from "./deskAnswer";
import { mayHelp } from "./deskAnswer";
import type { Visit } from "./visit";
import { isPast } from "./visit";
import type { WallTime } from "./wallTime";

/** Minutes that a calendar keeps free for the visit. The app's guess: the IND says nothing about how long it takes. */
const DURATION = 30;

export interface PlannedVisit {
  readonly starts: WallTime;
  /** never after closing */
  readonly ends: WallTime;
}

/** The visit as a calendar takes it; null when it is not planned, has passed, or the desk cannot help then or is gone. */
export function plannedVisit(answer: DeskAnswer, visit: Visit): PlannedVisit | null {
  const { state } = answer;
  if (!visit.planned || isPast(visit) || !mayHelp(answer) || state.kind !== "open") return null;
  const { day, minute } = visit.at;
  return { starts: visit.at, ends: { day, minute: Math.min(minute + DURATION, state.closesAt) } };
}
