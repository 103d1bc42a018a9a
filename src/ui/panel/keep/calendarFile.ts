import type { Alarm } from "ics";
import { createEvent } from "ics";
import type { VisitEvent } from "../../../words/visitEvent";

const PRODUCT = "-//IND desk finder//EN";

/** A day before, to gather what to bring; two hours before, to set out. */
const ALARMS = [{ days: 1 }, { hours: 2 }] as const;

/**
 * The text of an iCalendar file (RFC 5545). Times stand in it as UTC, which every calendar shows in its own zone.
 * @throws where the library refuses the entry
 */
export function calendarFile({ starts, ends, link, tentative, ...entry }: VisitEvent): string {
  const { value, error } = createEvent({
    ...entry,
    start: starts,
    end: ends,
    startOutputType: "utc",
    endOutputType: "utc",
    url: link,
    status: tentative ? "TENTATIVE" : "CONFIRMED",
    productId: PRODUCT,
    alarms: ALARMS.map(
      (time): Alarm => ({
        action: "display",
        description: entry.title,
        trigger: { ...time, before: true },
      }),
    ),
  });
  if (value === null) throw error ?? new Error("no calendar file");
  return value;
}
