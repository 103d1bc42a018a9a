import { MS_A_MINUTE } from "./wallTime";

/** Milliseconds that are no fault: an answer is on its way for a while, and no clock is exact. */
const TOLERANCE = 5 * MS_A_MINUTE;

/** Between which moments an answer was sent, by the server's clock: milliseconds since 1970. */
export interface Sent {
  readonly from: number;
  readonly to: number;
}

/** One answer of the server, by two clocks: milliseconds since 1970. */
export interface Heard {
  /** when it came, by the device's clock */
  readonly device: number;
  readonly server: Sent;
}

/** Why the device's clock cannot be right. */
export type ClockDoubt =
  | { readonly kind: "before-built"; readonly built: number }
  | { readonly kind: "off"; readonly device: number; readonly server: number };

/**
 * Whether the device's clock can be right; null when it can. What the server says outranks the build, whose clock may
 * be wrong as well.
 * @param now by the device's clock @param built when the page was built @param heard null: the server said no time
 */
export function clockDoubt(now: number, built: number, heard: Heard | null): ClockDoubt | null {
  if (!heard) return now < built - TOLERANCE ? { kind: "before-built", built } : null;
  const { device } = heard;
  const server = Math.min(Math.max(device, heard.server.from), heard.server.to);
  return Math.abs(device - server) > TOLERANCE ? { kind: "off", device, server } : null;
}

/** The moment that has come for certain, though the device's clock is behind it: milliseconds since 1970. Null where it is not behind. */
export function certainMoment(doubt: ClockDoubt | null): number | null {
  if (doubt?.kind === "before-built") return doubt.built;
  return doubt && doubt.server > doubt.device ? doubt.server : null;
}
