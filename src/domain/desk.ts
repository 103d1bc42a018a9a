import type { Fact, LocalText, Source } from "./fact";
import type { LatLon } from "./latLon";
import type { Schedule } from "./schedule";
import type { Service } from "./service";

export type AdvisoryKind = "closed" | "moved" | "changed" | "unconfirmed";

/** What a later public page says against the listing. It stands beside the desk's state and does not change it. */
export interface Advisory extends Fact {
  readonly kind: AdvisoryKind;
  /** ISO 8601 date, month or year; null when unknown. */
  readonly since: string | null;
  /** "by": it was so by then. "on": it happened then. */
  readonly precision: "by" | "on";
}

/** An estimate of where a desk is. */
export interface DeskPoint extends LatLon {
  /** radius in metres within which the desk lies */
  readonly accuracy: number;
  /** what the estimate rests on */
  readonly basis: LocalText;
}

export interface Desk extends Schedule {
  readonly id: string;
  readonly name: string;
  /** Dutch official name of the town. */
  readonly city: string;
  readonly building: string;
  readonly street: string;
  readonly postcode: string;
  readonly point: DeskPoint;
  readonly notOffered: readonly Service[];
  readonly advisories: readonly Advisory[];
  readonly notes: readonly Fact[];
  readonly source: Source;
}

/** Does this desk do this service? "Anything" (null) is done everywhere. */
export function offers({ notOffered }: Pick<Desk, "notOffered">, service: Service | null): boolean {
  return service === null || !notOffered.includes(service);
}
