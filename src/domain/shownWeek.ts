import type { Receiver } from "./canGo";
import { canGo } from "./canGo";
import { mayStillGo } from "./laterUntil";
import { HORIZON_DAYS } from "./nextOpening";
import type { Visit } from "./visit";
import { DAYS_A_WEEK, mondayOf, sevenDays } from "./visitWeek";
import type { WallTime } from "./wallTime";

/**
 * The Monday of the week that is shown first: the planned day's, but none before this week. Where nothing is planned, this
 * week; or the next, when only in that one a desk is open to which one can go. In days since 1970-01-01.
 */
export function firstWeek(desks: readonly Receiver[], { service, planned, at, now }: Visit): number {
  const thisWeek = mondayOf(now.day);
  if (planned) return Math.max(thisWeek, mondayOf(at.day));
  const opens = (monday: number) =>
    desks.some((desk) =>
      sevenDays(monday).some((day) => canGo(desk, service, day) && mayStillGo(desk, service, day, now)),
    );
  const nextWeek = thisWeek + DAYS_A_WEEK;
  return !opens(thisWeek) && opens(nextWeek) ? nextWeek : thisWeek;
}

/** Whether a week can be shown: one that has not passed, and is not so far ahead that its hours are not known. */
export const isShown = (monday: number, now: WallTime): boolean =>
  monday >= mondayOf(now.day) && monday <= now.day + HORIZON_DAYS;
