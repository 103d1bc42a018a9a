import { useEffect, useState } from "react";
import { inSeparateTasks } from "./inSeparateTasks";

/**
 * Counts 0, 1 … `last`, one step per task, so that the map's layers mount one after another instead of in one long task.
 * @param last has to be stable
 */
export function useStages(last: number): number {
  const [stage, setStage] = useState(0);
  useEffect(
    () => inSeparateTasks(Array.from({ length: last }, (_, index) => () => setStage(index + 1))),
    [last],
  );
  return stage;
}
