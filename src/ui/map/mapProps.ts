import type { Desk } from "../../domain/desk";
import type { DeskAnswer } from "../../domain/deskAnswer";
import type { Origin } from "../../domain/origin";
import type { Place } from "../../domain/place";
import type { Visit } from "../../domain/visit";

export interface MapProps {
  /** in an order that stays, so that the keyboard finds the markers in the same order */
  readonly desks: readonly Desk[];
  readonly answers: readonly DeskAnswer[];
  readonly visit: Visit;
  /** named instead of the chosen desk; empty while none is chosen */
  readonly places: readonly Place[];
  readonly selected: string | null;
  /** where the visitor is, if that was said */
  readonly origin: Origin | null;
  /** the list is covered by the panel: nothing but the map can be moved */
  readonly covered: boolean;
  readonly onSelect: (id: string) => void;
}
