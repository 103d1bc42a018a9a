import { useMemo } from "react";
import type { DeskAnswer } from "../domain/deskAnswer";
import { answersFor, nearestFirst } from "../domain/deskAnswer";
import type { Directory } from "../domain/directory";
import type { Origin } from "../domain/origin";
import type { Visit } from "../domain/visit";

/** Every desk's answer, in the order of the list. */
export function useAnswers(directory: Directory, visit: Visit, origin: Origin | null): readonly DeskAnswer[] {
  const answers = useMemo(() => answersFor(directory, visit), [directory, visit]);
  return useMemo(() => (origin ? nearestFirst(answers, origin) : answers), [answers, origin]);
}
