import type { Desk } from "./desk";
import type { Schedule } from "./schedule";
import { hasHoursLeft, hoursOn } from "./schedule";
import type { Service } from "./service";
import { advisoriesOn } from "./standing";
import type { WallTime } from "./wallTime";

/**
 * Until when a desk is open by a later page, beyond its listed hours: on a day that has such hours, from the last time they
 * open. Minutes after midnight; null where no later page says so.
 * @param service null: anything; then what is said of some services alone does not count
 */
export function laterUntil(
  desk: Schedule & Pick<Desk, "advisories">,
  service: Service | null,
  at: WallTime,
): number | null {
  const said = advisoriesOn(desk, service, at.day).filter(({ services }) => service || services === null);
  const until = Math.max(...said.map((advisory) => advisory.until ?? 0));
  if (at.minute >= until) return null;
  const { periods, rule } = hoursOn(desk, at.day);
  const listed = periods.at(-1);
  const beyond = listed && at.minute >= listed.opens && until > listed.closes;
  return rule.kind === "weekly" && beyond ? until : null;
}

/**
 * Whether one may still go on a day: its listed hours are not over, or a later page says that the desk is open longer now.
 * @param day days since 1970-01-01 @param service null: anything
 */
export const mayStillGo = (
  desk: Schedule & Pick<Desk, "advisories">,
  service: Service | null,
  day: number,
  now: WallTime,
): boolean =>
  hasHoursLeft(hoursOn(desk, day), day, now) || (day === now.day && laterUntil(desk, service, now) !== null);
