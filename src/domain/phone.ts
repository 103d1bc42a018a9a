import type { Phone } from "./contact";
import type { Opening } from "./nextOpening";
import { nextOpening } from "./nextOpening";
import type { OpenState } from "./openState";
import { openStateAt } from "./openState";
import type { TimeSpan, WallTime } from "./wallTime";

/** The phone line: always about now, since it is called to make the appointment. */
export interface PhoneNow {
  readonly now: WallTime;
  readonly state: OpenState;
  /** the next time it opens after now; null when none is known */
  readonly next: Opening | null;
}

/** Minutes that a calendar keeps free for a call. The app's guess: the wait is not known. */
const CALL = 15;

/** The next call that a calendar can remind of: as the line opens; null while it is open, and where no opening is known. */
export function nextCall({ state, next }: PhoneNow): TimeSpan | null {
  if (state.kind === "open" || !next) return null;
  const { day, opens } = next;
  return { starts: { day, minute: opens }, ends: { day, minute: opens + CALL } };
}

export function phoneAt(phone: Phone, now: WallTime): PhoneNow {
  return { now, state: openStateAt(phone, now), next: nextOpening(phone, now) };
}
