import { dayOf } from "./wallTime";

/** A year, a month or a day as ISO 8601 writes it: "2022", "2022-05", "2022-05-25". */
export type PartialDate = string;

const WRITTEN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Its first day, in days since 1970-01-01; null for anything that no calendar has. */
export function firstDayOf(date: PartialDate): number | null {
  const match = WRITTEN.exec(date);
  if (!match) return null;
  const [, year, month = "01", day = "01"] = match;
  return dayOf({ year: Number(year), month: Number(month), date: Number(day) });
}
