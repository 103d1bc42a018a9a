import type { Sent } from "../domain/deviceClock";
import { dateOf } from "./keptAnswers";

/**
 * When an answer was sent; null where the server has no clock. A cache on the way may have held it; then `age` says how
 * long, in seconds (RFC 9111, section 5.1). Some set the date anew all the same: so it was sent somewhere between.
 */
export function sentBy(answer: Response): Sent | null {
  const from = dateOf(answer);
  if (from === null) return null;
  const age = Number(answer.headers.get("age"));
  return { from, to: from + (age > 0 ? age * 1000 : 0) };
}
