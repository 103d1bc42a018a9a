import type { Advisory, AdvisoryKind, Desk } from "./desk";
import { firstDayOf } from "./partialDate";
import type { Service } from "./service";

/** What later pages leave of what was listed. */
export type Standing = AdvisoryKind | "as-listed";

/** From the one that outranks all others on. */
export const STANDINGS: readonly Standing[] = ["closed", "moved", "changed", "unconfirmed", "as-listed"];

const rank = ({ kind }: Advisory) => STANDINGS.indexOf(kind);

/**
 * The advisories that are in force on a day for a service, the one that outranks the others first.
 *
 * What happened, or will, "on" a date counts from its first day; what was so "by" a date, and what has no date, always.
 * With no service chosen, what is said of the whole desk counts; where services alone are spoken of, all that is said.
 * @param day days since 1970-01-01 @param service null: anything
 */
export function advisoriesOn(
  { advisories }: Pick<Desk, "advisories">,
  service: Service | null,
  day: number,
): readonly Advisory[] {
  const inForce = advisories.filter((advisory) => !isAnnounced(advisory, day));
  return about(inForce, service).sort((a, b) => rank(a) - rank(b));
}

/** Those that will come into force after a day, for a service. */
export function advisoriesAfter(
  { advisories }: Pick<Desk, "advisories">,
  service: Service | null,
  day: number,
): readonly Advisory[] {
  const announced = advisories.filter((advisory) => isAnnounced(advisory, day));
  return about(announced, service).sort((a, b) => begins(a) - begins(b));
}

/** closed > moved > changed > unconfirmed > as-listed */
export function standingOn(desk: Pick<Desk, "advisories">, service: Service | null, day: number): Standing {
  return advisoriesOn(desk, service, day)[0]?.kind ?? "as-listed";
}

/** Whether it comes into force after a day. @param day days since 1970-01-01 */
export const isAnnounced = (advisory: Advisory, day: number): boolean => begins(advisory) > day;

/** A desk that is closed or has moved is no place to go to. */
export const isGone = (standing: Standing): boolean => standing === "closed" || standing === "moved";

function about(advisories: readonly Advisory[], service: Service | null): Advisory[] {
  if (service) return advisories.filter(({ services }) => services === null || services.includes(service));
  const general = advisories.filter(({ services }) => services === null);
  return general.length > 0 ? general : [...advisories];
}

/** Days since 1970-01-01 */
function begins({ since, precision }: Advisory): number {
  const always = Number.NEGATIVE_INFINITY;
  return since === null || precision === "by" ? always : (firstDayOf(since) ?? always);
}
