import type { ClosingDayRule } from "./closingDays";
import type { Schedule, Week } from "./schedule";

/** A sentence or name by language code. English is always there; `localText` falls back to it. */
export type LocalText = { readonly en: string } & { readonly [language: string]: string };

/** Where a fact comes from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  /** ISO 8601 date, month, year or interval ("2016-11/2017-10"); null when the page carries no date. */
  readonly date: string | null;
}

/** A statement and the id of the source that makes it. */
export interface Fact {
  readonly text: LocalText;
  readonly source: string;
}

export interface Organisation {
  readonly abbreviation: string;
  readonly name: LocalText;
  /** Dutch official name. */
  readonly dutchName: string;
  readonly facts: readonly Fact[];
}

export interface Planner {
  readonly label: LocalText;
  readonly url: string;
  readonly source: string;
}

export interface Service {
  readonly id: string;
  /** For the filter: "Collect a residence permit". */
  readonly label: LocalText;
  /** Completes "Desks that can …". */
  readonly can: LocalText;
  /** What IND calls it; the Dutch term stands on signs and letters. */
  readonly term: { readonly en: string; readonly nl: string };
  readonly appointment: "required" | "not-required";
  readonly bring: readonly Fact[];
  readonly planners: readonly Planner[];
  readonly source: string;
}

export type AdvisoryKind = "closed" | "moved" | "changed" | "unconfirmed";

/** What a later public page says against the listing. It stands beside the desk's state and does not change it. */
export interface Advisory extends Fact {
  readonly kind: AdvisoryKind;
  /** ISO 8601 date, month or year; null when unknown. */
  readonly since: string | null;
  /** "by": it was so by then. "on": it happened then. */
  readonly precision: "by" | "on";
}

export interface Point {
  /** degrees north and east, WGS 84 */
  readonly lat: number;
  readonly lon: number;
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
  /** Other names people use for the town. */
  readonly alsoCalled: readonly string[];
  readonly building: string;
  readonly street: string;
  readonly postcode: string;
  readonly point: Point;
  /** ids of the services this desk does not do */
  readonly notOffered: readonly string[];
  readonly advisories: readonly Advisory[];
  readonly notes: readonly Fact[];
  readonly source: string;
}

export interface Phone extends Schedule {
  /** for tel: links, "+31880430430" */
  readonly tel: string;
  readonly national: string;
  readonly international: string;
  readonly facts: readonly Fact[];
  readonly source: string;
}

export interface Channel {
  readonly url: string;
  readonly label: string;
  readonly facts: readonly Fact[];
  readonly cautions: readonly Fact[];
  readonly source: string;
}

export interface Contact {
  readonly phone: Phone;
  readonly emailForm: Channel;
  readonly social: Channel & { readonly week: Week };
  readonly post: {
    readonly lines: readonly string[];
    readonly facts: readonly Fact[];
    readonly source: string;
  };
  readonly vNumber: readonly Fact[];
  readonly waits: Fact;
}

/** Everything the app knows. */
export interface Directory {
  readonly sources: readonly Source[];
  /** id of the source the hours, addresses and appointment rules come from */
  readonly listing: string;
  readonly organisation: Organisation;
  readonly services: readonly Service[];
  readonly bringAlways: readonly Fact[];
  /** What has been said since about the listing's "no appointment needed". */
  readonly appointmentAdvisory: Fact;
  readonly appointmentByPhone: Fact;
  readonly desks: readonly Desk[];
  readonly contact: Contact;
  readonly closingDays: readonly ClosingDayRule[];
  readonly corrections: Fact;
}
