import type { Desk } from "./desk";
import type { DeskAnswer } from "./deskAnswer";
import { answerFor, isDoubtful } from "./deskAnswer";
import type { Schedule } from "./schedule";
import { hoursOn } from "./schedule";
import { isGone } from "./standing";
import type { Visit } from "./visit";
import type { WallTime } from "./wallTime";

/** To the next quarter of an hour, as one plans a visit. */
const QUARTER = 15;

/**
 * A moment for a visit on a certain day: at the wanted minute, rounded to a quarter, if the desk is open then, else as
 * early as it can be; null when nothing of that day's hours is left.
 * @param now nothing earlier is proposed @param wanted minute after midnight
 */
export function slotOn(
  schedule: Schedule,
  day: number,
  { now, wanted }: { readonly now: WallTime; readonly wanted: number },
): WallTime | null {
  const earliest = day > now.day ? 0 : Math.ceil(now.minute / QUARTER) * QUARTER;
  if (day < now.day) return null;
  const { periods } = hoursOn(schedule, day);
  const fits = (minute: number) =>
    minute >= earliest && periods.some(({ opens, closes }) => opens <= minute && minute < closes);
  const rounded = Math.ceil(wanted / QUARTER) * QUARTER;
  if (fits(rounded)) return { day, minute: rounded };
  const minute = periods.map(({ opens }) => Math.max(opens, earliest)).find(fits);
  return minute === undefined ? null : { day, minute };
}

/**
 * What a desk's day is for a visit: "open", nothing speaks against it; "check", it may be, but a report or the day itself
 * is in doubt; "gone", the desk is reported closed or moved by then; "over", its hours have passed; "closed", it has none.
 */
export type DayKind = "open" | "check" | "gone" | "over" | "closed";

/** One day at one desk, as one plans a visit on it. */
export interface DayPlan {
  readonly kind: DayKind;
  /** the answer for that day: what was reported may begin in the middle of a week */
  readonly answer: DeskAnswer;
  /** the moment that a visit would be planned for; null where none can be */
  readonly at: WallTime | null;
}

/** @param day days since 1970-01-01 @param visit its minute is the one that is wanted on that day too */
export function dayPlan(desk: Desk, day: number, visit: Visit): DayPlan {
  const { now, at } = visit;
  const slot = slotOn(desk, day, { now, wanted: at.minute });
  const answer = answerFor(desk, { ...visit, at: slot ?? { day, minute: at.minute } });
  const kind = kindOf(answer, slot, hoursOn(desk, day).periods.length > 0);
  return { kind, answer, at: kind === "open" || kind === "check" ? slot : null };
}

function kindOf(answer: DeskAnswer, slot: WallTime | null, hasHours: boolean): DayKind {
  if (!hasHours) return "closed";
  if (isGone(answer.standing)) return "gone";
  if (!slot) return "over";
  return isDoubtful(answer) ? "check" : "open";
}
