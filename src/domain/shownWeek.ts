import type { Receiver } from "./canGo";
import { canGo } from "./canGo";
import { HORIZON_DAYS } from "./nextOpening";
import { slotOn } from "./plan";
import type { Visit } from "./visit";
import { DAYS_A_WEEK, mondayOf, sevenDays } from "./visitWeek";
import type { WallTime } from "./wallTime";

/**
 * The Monday of the week that is shown first: the planned day's, but none before this week. Where nothing is planned, this
 * week; or the next, when no desk that one can go to opens in this one any more. In days since 1970-01-01.
 */
export function firstWeek(desks: readonly Receiver[], { service, planned, at, now }: Visit): number {
  const thisWeek = mondayOf(now.day);
  if (planned) return Math.max(thisWeek, mondayOf(at.day));
  const left = desks.some((desk) =>
    sevenDays(thisWeek).some(
      (day) => canGo(desk, service, day) && slotOn(desk, day, { now, wanted: now.minute }),
    ),
  );
  return left ? thisWeek : thisWeek + DAYS_A_WEEK;
}

/** Whether a week can be shown: one that has not passed, and is not so far ahead that its hours are not known. */
export const isShown = (monday: number, now: WallTime): boolean =>
  monday >= mondayOf(now.day) && monday <= now.day + HORIZON_DAYS;
