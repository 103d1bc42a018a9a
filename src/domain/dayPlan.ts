import type { Desk } from "./desk";
import type { DeskAnswer } from "./deskAnswer";
import { answerFor, isDoubtful } from "./deskAnswer";
import { mayStillGo } from "./laterUntil";
import { slotOn } from "./plan";
import { hoursOn } from "./schedule";
import { isGone } from "./standing";
import type { Visit } from "./visit";
import type { WallTime } from "./wallTime";

/**
 * What a day at a desk is for a visit. "open": nothing speaks against it. "check": something was reported, or no source
 * settles the day. "gone": the desk is reported closed or moved. "over": its hours have passed. "closed": it has none.
 */
export type DayKind = "open" | "check" | "gone" | "over" | "closed";

/** One day at one desk, as one plans a visit on it. */
export interface DayPlan {
  readonly kind: DayKind;
  /** the answer for that day: what was reported may begin in the middle of a week */
  readonly answer: DeskAnswer;
  /** the moment that a visit would be planned for; null where none can be: in the last quarter of its hours, too */
  readonly at: WallTime | null;
}

/**
 * Only for a desk that does the service.
 * @param day days since 1970-01-01 @param visit its minute is wanted on that day too
 */
export function dayPlan(desk: Desk, day: number, visit: Visit): DayPlan {
  const { now, at } = visit;
  const slot = slotOn(desk, day, { now, wanted: at.minute });
  const answer = answerFor(desk, { ...visit, at: slot ?? { day, minute: at.minute } });
  const hours = hoursOn(desk, day);
  const kind =
    hours.periods.length === 0 ? "closed" : kindOf(answer, mayStillGo(desk, visit.service, day, now));
  return { kind, answer, at: kind === "open" || kind === "check" ? slot : null };
}

function kindOf(answer: DeskAnswer, mayStill: boolean): DayKind {
  if (isGone(answer.standing)) return "gone";
  if (!mayStill) return "over";
  return isDoubtful(answer) ? "check" : "open";
}
