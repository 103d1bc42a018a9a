import type { DeskAnswer } from "./deskAnswer";
import type { Opening } from "./nextOpening";
import { isGone } from "./standing";
import type { WallTime } from "./wallTime";
import { minutesBetween } from "./wallTime";

const startOf = ({ day, opens }: Opening): WallTime => ({ day, minute: opens });

/** When the first of the desks that are not gone opens next; null when none is known to. */
export function nextForAll(answers: readonly DeskAnswer[]): WallTime | null {
  const starts = answers
    .filter(({ standing }) => !isGone(standing))
    .flatMap(({ next }) => (next ? [startOf(next)] : []));
  return starts.sort((a, b) => minutesBetween(b, a))[0] ?? null;
}
