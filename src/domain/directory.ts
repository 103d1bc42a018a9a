import type { ClosingDayRule } from "./closingDays";
import type { Contact } from "./contact";
import type { Desk } from "./desk";
import type { Fact, LocalText, Source } from "./fact";
import type { Place } from "./place";
import type { Service } from "./service";

export interface Organisation {
  readonly abbreviation: string;
  readonly name: LocalText;
  /** Dutch official name. */
  readonly dutchName: string;
  readonly facts: readonly Fact[];
}

/** Everything the app knows. It refers to things, not to ids: src/directory has linked them. */
export interface Directory {
  /** where the hours, addresses and appointment rules come from */
  readonly listing: Source;
  readonly organisation: Organisation;
  readonly services: readonly Service[];
  readonly bringAlways: readonly Fact[];
  /** What has been said since about the listing's "no appointment needed". */
  readonly appointmentAdvisory: Fact;
  /** where the IND says how to make an appointment, for whatever one comes for */
  readonly appointmentPage: Source;
  readonly appointmentByPhone: Fact;
  readonly desks: readonly Desk[];
  /** what later pages name beside the eight desks */
  readonly places: readonly Place[];
  readonly contact: Contact;
  readonly closingDays: readonly ClosingDayRule[];
  readonly corrections: Fact;
}
