import { writeMinute } from "../domain/wallTime";

const MS_A_DAY = 86_400_000;
/** Day numbers become dates at UTC midnight and are written in UTC, so the device's zone never shifts them. */
const timeZone = "UTC";

export interface Formats {
  /** "Thursday 26 November", with the year where it is not the one of `today`. @param day days since 1970-01-01 */
  readonly longDay: (day: number, today: number) => string;
  /** "Thu 26 Nov" */
  readonly shortDay: (day: number) => string;
  /** "Thursday" */
  readonly weekday: (day: number) => string;
  /** "Mon"; 0 is Monday */
  readonly weekdayShort: (weekday: number) => string;
  /** "16:00": 24 hours, as Dutch signs and letters have it. @param minute minutes after midnight */
  readonly time: (minute: number) => string;
  /** "9", "9:30" */
  readonly shortTime: (minute: number) => string;
  /** "Thu" */
  readonly weekdayNarrow: (day: number) => string;
  /** "26" */
  readonly dateOfMonth: (day: number) => string;
  /** "25 May 2022" for "2022-05-25"; months, years and intervals of them likewise. */
  readonly sourceDate: (iso: string) => string;
  readonly count: (value: number) => string;
  /** "35 metres", "8 kilometres" from a thousand on */
  readonly radius: (metres: number) => string;
  /** "12 km" */
  readonly kilometres: (value: number) => string;
}

/** Monday 5 January 1970. */
const A_MONDAY = 4;

export function createFormats(locale: string): Formats {
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    return (day: number) => format.format(day * MS_A_DAY).replace(",", "");
  };
  const year = written({ year: "numeric" });
  const thisYear = written({ weekday: "long", day: "numeric", month: "long" });
  const otherYear = written({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const weekdayShort = written({ weekday: "short" });
  const numbers = new Intl.NumberFormat(locale);
  const inUnit = (unit: "meter" | "kilometer", unitDisplay: "long" | "short") =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay, maximumFractionDigits: 0 });
  // Made with the first distance: most visits show none.
  let distances: Intl.NumberFormat | undefined;
  return {
    longDay: (day, today) => (year(day) === year(today) ? thisYear : otherYear)(day),
    shortDay: written({ weekday: "short", day: "numeric", month: "short" }),
    weekday: written({ weekday: "long" }),
    weekdayShort: (weekday) => weekdayShort(A_MONDAY + weekday),
    time: writeMinute,
    shortTime: (minute) => writeMinute(minute).replace(/^0/, "").replace(/:00$/, ""),
    weekdayNarrow: weekdayShort,
    dateOfMonth: written({ day: "numeric" }),
    sourceDate: (iso) =>
      iso
        .split("/")
        .map((part) => partialDate(part, locale))
        .join(" – "),
    count: (value) => numbers.format(value),
    radius: (metres) =>
      metres < 1000
        ? inUnit("meter", "long").format(metres)
        : inUnit("kilometer", "long").format(metres / 1000),
    kilometres: (value) => {
      distances ??= inUnit("kilometer", "short");
      return distances.format(value);
    },
  };
}

/** A year, a month or a day, each with what it has and no more. */
function partialDate(iso: string, locale: string): string {
  const [year = "1970", month, date] = iso.split("-");
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    ...(month && { month: "long" }),
    ...(date && { day: "numeric" }),
    timeZone,
  };
  return new Intl.DateTimeFormat(locale, options).format(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1)),
  );
}
