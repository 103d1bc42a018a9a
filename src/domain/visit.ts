import { HORIZON_DAYS } from "./nextOpening";
import type { Service } from "./service";
import type { WallTime } from "./wallTime";
import { minutesBetween } from "./wallTime";

/** What the visitor wants to do, and when. */
export interface Visit {
  /** null: anything */
  readonly service: Service | null;
  /** the moment the answer is for: the planned one, or now */
  readonly at: WallTime;
  readonly now: WallTime;
  readonly planned: boolean;
}

/** A planned moment that has passed; the running minute has not. */
export const isPast = ({ at, now, planned }: Visit) => planned && minutesBetween(now, at) < 0;

/** Further ahead than the weekly hours can be known. Closing days are rules that hold for any year. */
export const isFar = ({ at, now }: Visit) => at.day - now.day > HORIZON_DAYS;
