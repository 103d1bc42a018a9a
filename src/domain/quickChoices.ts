import type { Receiver } from "./canGo";
import { mayHelpAt } from "./canGo";
import type { Service } from "./service";
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

/** Moments worth offering: only those at which at least one desk may help. @param service null: anything */
export function quickChoices(
  now: WallTime,
  desks: readonly Receiver[],
  service: Service | null,
): readonly QuickChoice[] {
  const someMayHelp = (at: WallTime) => desks.some((desk) => mayHelpAt(desk, service, at));
  return [...laterToday(now, someMayHelp), ...nextDay(now, someMayHelp)];
}

type Test = (at: WallTime) => boolean;

/** The first full hour, at least an hour ahead, at which a desk may help. */
function laterToday(now: WallTime, mayHelp: Test): QuickChoice[] {
  for (let minute = Math.ceil(now.minute / HOUR + 1) * HOUR; minute < MINUTES_A_DAY; minute += HOUR) {
    const at = { day: now.day, minute };
    if (mayHelp(at)) return [{ at, daysAhead: 0 }];
  }
  return [];
}

/** Morning and afternoon of the next day on which a desk may help then. */
function nextDay(now: WallTime, mayHelp: Test): QuickChoice[] {
  for (let daysAhead = 1; daysAhead <= LOOK_AHEAD_DAYS; daysAhead++) {
    const day = now.day + daysAhead;
    const helpAt = [MORNING, AFTERNOON].map((minute) => ({ day, minute })).filter(mayHelp);
    if (helpAt.length > 0) return helpAt.map((at) => ({ at, daysAhead }));
  }
  return [];
}
