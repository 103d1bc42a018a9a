import { useEffect, useState } from "react";
import { inTurns } from "./inTurns";

/**
 * Counts from 0 up, each step in a task of its own: what waits for its number is not rendered in one go with the rest.
 * @param last has to be stable
 */
export function useTurns(last: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => inTurns(Array.from({ length: last }, (_, index) => () => setTurn(index + 1))), [last]);
  return turn;
}
