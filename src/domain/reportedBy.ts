import type { Desk } from "./desk";
import { isAnnounced } from "./standing";

/**
 * Desks for a device whose clock is behind: what had been reported by a day that is known to have come counts on every
 * day, since no visit lies before it. @param day days since 1970-01-01
 */
export const reportedBy = (desks: readonly Desk[], day: number): readonly Desk[] =>
  desks.map((desk) => ({
    ...desk,
    advisories: desk.advisories.map((advisory) =>
      isAnnounced(advisory, day) ? advisory : { ...advisory, precision: "by" },
    ),
  }));
