import type { Desk } from "./desk";
import { offers } from "./desk";
import type { DeskGroup } from "./deskAnswer";
import { GROUPS } from "./deskAnswer";
import type { Service } from "./service";
import type { Standing } from "./standing";
import { isGone, standingOn } from "./standing";

/** Services for which the same desks are places to go to. */
export interface SameDesks {
  readonly services: readonly Service[];
  readonly desks: readonly Desk[];
}

/** The desks that may help with each service on a day, whatever the hour. @param day days since 1970-01-01 */
export function desksForEach(
  desks: readonly Desk[],
  services: readonly Service[],
  day: number,
): readonly SameDesks[] {
  const found = new Map<string, SameDesks>();
  for (const service of services) {
    const helping = desks.filter((desk) => offers(desk, service) && !isGone(standingOn(desk, service, day)));
    const key = helping.map(({ id }) => id).join();
    found.set(key, { services: [...(found.get(key)?.services ?? []), service], desks: helping });
  }
  return [...found.values()];
}

/** Desks in the order of the live list, whatever the hour: as listed, then those that are gone. @param day days since 1970-01-01 */
export const goneLast = (desks: readonly Desk[], day: number): readonly Desk[] =>
  [...desks].sort((one, other) => placeOf(one, day) - placeOf(other, day));

/** Of the live list's groups, those of desks that are gone go by their standing. */
const ORDER: readonly (DeskGroup | Standing)[] = GROUPS;

const placeOf = (desk: Desk, day: number) => ORDER.indexOf(standingOn(desk, null, day));
