import { dayOf } from "./wallTime";

/**
 * Easter Sunday of a year of the Gregorian calendar, in days since 1970-01-01.
 * The anonymous Gregorian computus as printed by J. Meeus, Astronomical Algorithms, chapter 8.
 */
export function easterSunday(year: number): number {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * moon + century - Math.floor(century / 4) - correction + 15) % 30;
  const leap = Math.floor(yearOfCentury / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leap - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  const day = dayOf({ year, month: Math.floor(days / 31), date: (days % 31) + 1 });
  if (day === null) throw new RangeError(`no Easter can be computed for the year ${year}`);
  return day;
}
