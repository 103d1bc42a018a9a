import { useMemo } from "react";
import type { Desk } from "../domain/desk";
import type { DeskAnswer } from "../domain/deskAnswer";
import { answersFor, nearestFirst } from "../domain/deskAnswer";
import type { LatLon } from "../domain/latLon";
import type { Visit } from "../domain/visit";

/** Every desk's answer, in the order of the list. */
export function useAnswers(
  desks: readonly Desk[],
  visit: Visit,
  origin: LatLon | null,
): readonly DeskAnswer[] {
  const answers = useMemo(() => answersFor(desks, visit), [desks, visit]);
  return useMemo(() => (origin ? nearestFirst(answers, origin) : answers), [answers, origin]);
}
