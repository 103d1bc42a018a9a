import type { EstimatedPoint } from "./estimatedPoint";
import type { LocalText, Source } from "./fact";
import type { LatLon } from "./latLon";
import { kilometresBetween } from "./latLon";
import type { PartialDate } from "./partialDate";
import type { Service } from "./service";

export type PlaceKind = "desk" | "service-point" | "expat-centre";

/** A place that later pages name. It is not one of the eight desks of the listing, and nothing is known of its hours. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  /** Dutch official name of the town. */
  readonly town: string;
  /** street, with a number where one is named; null where no address is named */
  readonly street: string | null;
  readonly postcode: string | null;
  readonly point: EstimatedPoint;
  readonly services: readonly Service[];
  /** for whom it is; null: for all */
  readonly forWhom: LocalText | null;
  /** what else is to be known: days, doubts */
  readonly conditions: readonly LocalText[];
  /** where it is booked, if not in the IND's planner */
  readonly ownPlanner: string | null;
  /** when it was named so */
  readonly asOf: PartialDate;
  readonly sources: readonly Source[];
}

/** Does this place do this service? Null: anything. */
export const does = ({ services }: Place, service: Service | null): boolean =>
  service === null || services.includes(service);

/** The month in which the last of them was named so, or the year where no month is known. */
export const lastNamed = (places: readonly Place[]): PartialDate | undefined =>
  places
    .map(({ asOf }) => asOf.slice(0, 7))
    .sort()
    .at(-1);

/** Places for everybody before those for some, each nearest first; without a place to go from, as they are listed. */
export function inOrder(places: readonly Place[], from: LatLon | null): readonly Place[] {
  const distance = ({ point }: Place) => (from ? kilometresBetween(from, point) : 0);
  return [...places].sort(
    (a, b) => Number(a.forWhom !== null) - Number(b.forWhom !== null) || distance(a) - distance(b),
  );
}
