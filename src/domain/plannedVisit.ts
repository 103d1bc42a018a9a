import type { DeskAnswer } from "./deskAnswer";
import { mayHelp } from "./deskAnswer";
import type { Visit } from "./visit";
import { isPast } from "./visit";
import type { TimeSpan } from "./wallTime";

/** Minutes that a calendar keeps free for the visit. The app's guess: the IND says nothing about how long it takes. */
const DURATION = 30;

/**
 * The visit as a calendar takes it, never beyond closing; null when it is not planned, has passed, or the desk cannot
 * help then or is gone.
 */
export function plannedVisit(answer: DeskAnswer, visit: Visit): TimeSpan | null {
  const { state, laterUntil } = answer;
  const closesAt = laterUntil ?? (state.kind === "open" ? state.closesAt : null);
  if (!visit.planned || isPast(visit) || !mayHelp(answer) || closesAt === null) return null;
  const { day, minute } = visit.at;
  return { starts: visit.at, ends: { day, minute: Math.min(minute + DURATION, closesAt) } };
}
