import type { DeskAnswer } from "../../domain/deskAnswer";
import { groupOf, isDoubtful } from "../../domain/deskAnswer";

/**
 * What a desk means for a visit, as a sign that is told by its shape before its colour: open and nothing against it; open
 * as listed, but to be checked first; moved; closed for good; outside its hours; does not do the service. And a place that
 * later pages name, which is none of the eight.
 */
export type Sign = "open" | "check" | "moved" | "closed" | "hours" | "not-offered" | "place";

export const SIGNS: readonly Sign[] = ["open", "check", "moved", "closed", "hours", "not-offered", "place"];

export function signOf(answer: DeskAnswer): Sign {
  const group = groupOf(answer);
  if (group === "help") return isDoubtful(answer) ? "check" : "open";
  return group === "other-time" ? "hours" : group;
}

/** How a stroke of a sign is drawn; Sign.module.css has a class for each. */
type Stroke = "body" | "line" | "ring" | "ink" | "dashed" | "badge" | "mark";

export interface Path {
  readonly stroke: Stroke;
  /** in a box of 32 × 32 */
  readonly d: string;
}

const DISC = "M16 2a14 14 0 1 0 0 28 14 14 0 0 0 0-28";
const RING = "M15 5a12 12 0 1 0 0 24 12 12 0 0 0 0-24";

/** Drawn from the ground up. */
export const PATHS: Readonly<Record<Sign, readonly Path[]>> = {
  open: [
    { stroke: "body", d: DISC },
    { stroke: "line", d: "M9.5 16.5l4.5 4.5 8.5-9.5" },
  ],
  check: [
    { stroke: "ring", d: RING },
    { stroke: "ink", d: "M9.5 17.5l4 4 7.5-8.5" },
    { stroke: "badge", d: "M25 .5a7 7 0 1 0 0 14 7 7 0 0 0 0-14" },
    { stroke: "mark", d: "M25 3.7v4.6M25 11v.2" },
  ],
  moved: [
    { stroke: "body", d: "M16 1.5 30.5 16 16 30.5 1.5 16z" },
    { stroke: "line", d: "M9 16h13M17 11l5 5-5 5" },
  ],
  closed: [
    { stroke: "dashed", d: "M16 3a13 13 0 1 0 0 26 13 13 0 0 0 0-26" },
    { stroke: "ink", d: "M9 23 23 9" },
  ],
  hours: [
    { stroke: "body", d: DISC },
    { stroke: "line", d: "M16 8.5v8l5.5 3.5" },
  ],
  "not-offered": [
    { stroke: "body", d: "M7 3h18a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z" },
    { stroke: "line", d: "M10 16h12" },
  ],
  place: [
    {
      stroke: "dashed",
      d: "M16 2.5c5.8 0 9.5 4.3 9.5 9.5 0 7-9.5 17.5-9.5 17.5S6.5 19 6.5 12c0-5.2 3.7-9.5 9.5-9.5",
    },
    { stroke: "ink", d: "M16 11.5v.2" },
  ],
};
