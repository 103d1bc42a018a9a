import type { Advisory, Desk } from "./desk";
import { hoursOn } from "./schedule";
import type { WallTime } from "./wallTime";

/**
 * Until when a desk is open that the listing has closed by then: on a day with listed hours of its own, after the last of
 * them, as long as a later page says. Minutes after midnight; null where no later page says so.
 */
export function laterUntil(desk: Desk, inForce: readonly Advisory[], at: WallTime): number | null {
  const { periods, rule } = hoursOn(desk, at.day);
  const listed = periods.at(-1);
  if (rule.kind !== "weekly" || !listed || at.minute < listed.closes) return null;
  const until = Math.max(...inForce.map((advisory) => advisory.until ?? 0));
  return at.minute < until ? until : null;
}
