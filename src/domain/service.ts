import type { Fact, LocalText, Source } from "./fact";

/** A page of the IND's appointment planner. */
export interface Planner {
  readonly label: LocalText;
  readonly url: string;
  readonly source: Source;
}

/** Something that one visits a desk for. */
export interface Service {
  readonly id: string;
  /** For the filter: "Collect a residence permit". */
  readonly label: LocalText;
  /** Completes "This desk cannot …". */
  readonly can: LocalText;
  /** What IND calls it; the Dutch term stands on signs and letters. */
  readonly term: { readonly en: string; readonly nl: string };
  readonly appointment: "required" | "not-required";
  readonly bring: readonly Fact[];
  readonly planners: readonly Planner[];
  readonly source: Source;
}
