import type { Phone } from "./contact";
import type { Opening } from "./nextOpening";
import { nextOpening } from "./nextOpening";
import type { OpenState } from "./openState";
import { openStateAt } from "./openState";
import type { WallTime } from "./wallTime";

/** The phone line: always about now, since it is called to make the appointment. */
export interface PhoneNow {
  readonly now: WallTime;
  readonly state: OpenState;
  /** the next time it opens after now; null when none is known */
  readonly next: Opening | null;
}

export function phoneAt(phone: Phone, now: WallTime): PhoneNow {
  return { now, state: openStateAt(phone, now), next: nextOpening(phone, now) };
}
