import { openStateAt } from "./openState";
import type { Schedule } from "./schedule";
import type { WallTime } from "./wallTime";
import { MINUTES_A_DAY } from "./wallTime";

/** A moment that is offered for one tap. */
export interface QuickChoice {
  readonly at: WallTime;
  /** 0 is today, 1 tomorrow */
  readonly daysAhead: number;
}

const HOUR = 60;
const MORNING = 10 * HOUR;
const AFTERNOON = 14 * HOUR;
/** The longest closure, over Christmas, is shorter than this. */
const LOOK_AHEAD_DAYS = 14;

/** Moments worth offering: only those at which at least one desk is open. */
export function quickChoices(now: WallTime, desks: readonly Schedule[]): readonly QuickChoice[] {
  const someDeskOpen = (at: WallTime) => desks.some((desk) => openStateAt(desk, at).kind === "open");
  return [...laterToday(now, someDeskOpen), ...nextDay(now, someDeskOpen)];
}

type Test = (at: WallTime) => boolean;

/** The first full hour, at least an hour ahead, at which a desk is open. */
function laterToday(now: WallTime, open: Test): QuickChoice[] {
  for (let minute = Math.ceil(now.minute / HOUR + 1) * HOUR; minute < MINUTES_A_DAY; minute += HOUR) {
    const at = { day: now.day, minute };
    if (open(at)) return [{ at, daysAhead: 0 }];
  }
  return [];
}

/** Morning and afternoon of the next day on which a desk is open then. */
function nextDay(now: WallTime, open: Test): QuickChoice[] {
  for (let daysAhead = 1; daysAhead <= LOOK_AHEAD_DAYS; daysAhead++) {
    const day = now.day + daysAhead;
    const openAt = [MORNING, AFTERNOON].map((minute) => ({ day, minute })).filter(open);
    if (openAt.length > 0) return openAt.map((at) => ({ at, daysAhead }));
  }
  return [];
}
