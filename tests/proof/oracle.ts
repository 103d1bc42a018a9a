import Holidays from "date-holidays";
import OpeningHours from "opening_hours";

/** Minutes since 1970-01-01T00:00Z at which something is open: [from, to), in order. */
export type OpenMinutes = readonly (readonly [from: number, to: number])[];

const MINUTE = 60_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const dutch = new Holidays("NL");

/** Dates of the Netherlands' public holidays in a year by date-holidays, as in "2026-04-27". */
export function publicHolidays(year: number): readonly string[] {
  return dutch
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10));
}

/** A date in the notation of OpenStreetMap's opening hours: "2026 Apr 27". */
function osmDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year} ${MONTHS[Number(month) - 1]} ${day}`;
}

/**
 * When a desk with such weekly hours is open in a year, by code that is not ours: opening_hours reads the hours and
 * knows the clock changes (it works in the process's zone, which is Europe/Amsterdam here), date-holidays the holidays.
 */
export function openMinutes(osm: string, year: number): OpenMinutes {
  const off = publicHolidays(year).map((date) => `${osmDate(date)} off`);
  const hours = new OpeningHours([osm, ...off].join("; "), null);
  return hours
    .getOpenIntervals(new Date(year, 0, 1), new Date(year + 1, 0, 1))
    .map(([from, to]) => [from.getTime() / MINUTE, to.getTime() / MINUTE] as const);
}
