import type { Advisory, Desk } from "./desk";
import type { DeskAnswer } from "./deskAnswer";
import { isWorthGoing } from "./deskAnswer";
import type { LatLon } from "./latLon";
import type { Place } from "./place";
import { does, inOrder } from "./place";
import type { Service } from "./service";

/** Where to go instead of a desk. */
export interface Instead {
  /** what the advisories in force name, for the service */
  readonly named: readonly Place[];
  /** others that do the service, for everybody first, then nearest first */
  readonly others: readonly Place[];
}

/** More would not be read. */
const OTHERS = 3;

/**
 * Whether a warning has to lead on: the desk is gone, does not do the service, or later pages name another place for it.
 * Where nothing but the hours has changed, the desk itself is the place to go to.
 */
export const leadsOn = (answer: DeskAnswer): boolean =>
  !isWorthGoing(answer) || answer.advisories.some(({ instead }) => instead.length > 0);

/** The place that an advisory names for a service. @param service null: anything */
export const placeNamed = ({ instead }: Advisory, service: Service | null): Place | undefined =>
  instead.find((place) => does(place, service));

/** The place that later pages name for this service instead of the desk, or null. With no service chosen none is: some stay. */
export function placeFor(
  { advisories }: Pick<DeskAnswer, "advisories">,
  service: Service | null,
): Place | null {
  if (!service) return null;
  return advisories.map((advisory) => placeNamed(advisory, service)).find((place) => place) ?? null;
}

/** Whether the desk's own address is the wrong one for what the visitor wants to do. */
export const isElsewhere = (answer: DeskAnswer, service: Service | null): boolean =>
  !isWorthGoing(answer) || placeFor(answer, service) !== null;

/** @param from the visitor's place, or the desk's where the visitor has said none */
export function insteadOf(
  { desk, advisories }: DeskAnswer,
  places: readonly Place[],
  service: Service | null,
  from: LatLon,
): Instead {
  const fitting = inOrder(
    places.filter((place) => does(place, service) && !isAt(place, desk)),
    from,
  );
  const named = fitting.filter((place) => isNamed(place, advisories));
  return { named, others: fitting.filter((place) => !named.includes(place)).slice(0, OTHERS) };
}

/** What stays at the desk's own address is no place to go instead. */
const isAt = ({ street, town }: Place, desk: Desk) => street === desk.street && town === desk.city;

const isNamed = (place: Place, advisories: readonly Advisory[]) =>
  advisories.some(({ instead }) => instead.includes(place));

const NONE: readonly Place[] = [];

/** The places that a map shows beside the chosen desk; none while none is chosen, or while it may help itself. */
export function placesToGo(
  chosen: DeskAnswer | undefined,
  places: readonly Place[],
  service: Service | null,
  origin: LatLon | null,
): readonly Place[] {
  if (!chosen || !leadsOn(chosen)) return NONE;
  const { named, others } = insteadOf(chosen, places, service, origin ?? chosen.desk.point);
  return [...named, ...others];
}
