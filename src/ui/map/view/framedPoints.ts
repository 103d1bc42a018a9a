import type { Desk } from "../../../domain/desk";
import type { DeskAnswer } from "../../../domain/deskAnswer";
import type { LatLon } from "../../../domain/latLon";
import type { Place } from "../../../domain/place";

/** Beside the visitor, or the chosen desk, this many are enough to see where to go. */
const NEAREST = 3;

export interface Seen {
  readonly desks: readonly Desk[];
  /** in the order of the list: nearest first where the visitor said from where */
  readonly answers: readonly DeskAnswer[];
  readonly origin: LatLon | null;
  readonly chosen: Desk | null;
  readonly places: readonly Place[];
}

/** What the map frames: the chosen desk and the places named instead, or the nearest desks, and the visitor; else all desks. */
export function framedPoints({ desks, answers, origin, chosen, places }: Seen): readonly LatLon[] {
  const visitor = origin ? [origin] : [];
  if (chosen && places.length > 0)
    return [...visitor, chosen.point, ...places.slice(0, NEAREST - 1).map(({ point }) => point)];
  if (origin) return [...visitor, ...answers.slice(0, NEAREST).map(({ desk }) => desk.point)];
  return desks.map(({ point }) => point);
}
