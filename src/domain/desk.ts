import type { EstimatedPoint } from "./estimatedPoint";
import type { Fact, Source } from "./fact";
import type { PartialDate } from "./partialDate";
import type { Place } from "./place";
import type { Schedule } from "./schedule";
import type { Service } from "./service";

export type AdvisoryKind = "closed" | "moved" | "changed" | "unconfirmed";

/** What a later public page says against the listing. It outranks the listing (see standing.ts). */
export interface Advisory extends Fact {
  readonly kind: AdvisoryKind;
  /** null when unknown */
  readonly since: PartialDate | null;
  /** "by": it was so by then. "on": it happened then, or will. */
  readonly precision: "by" | "on";
  /** those that it is about; null: all */
  readonly services: readonly Service[] | null;
  /** what the page names instead */
  readonly instead: readonly Place[];
  /** when the page says that the desk closes, on each day that it opens: minutes after midnight; null where it does not say */
  readonly until: number | null;
}

export interface Desk extends Schedule {
  readonly id: string;
  readonly name: string;
  /** Dutch official name of the town. */
  readonly city: string;
  /** What people call the town; the map's label. */
  readonly label: string;
  readonly building: string;
  readonly street: string;
  readonly postcode: string;
  readonly point: EstimatedPoint;
  readonly notOffered: readonly Service[];
  readonly advisories: readonly Advisory[];
  readonly notes: readonly Fact[];
  readonly source: Source;
}

/** Does this desk do this service? "Anything" (null) is done everywhere. */
export function offers({ notOffered }: Pick<Desk, "notOffered">, service: Service | null): boolean {
  return service === null || !notOffered.includes(service);
}
