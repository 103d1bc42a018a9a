import { calendarDate, dayOf, writeMinute } from "../domain/wallTime";

const MS_A_DAY = 86_400_000;
/** Day numbers become dates at UTC midnight and are written in UTC, so the device's zone never shifts them. */
const timeZone = "UTC";

export interface Formats {
  /** "Thursday 26 November", with the year where it is not the one of `today`. @param day days since 1970-01-01 */
  readonly longDay: (day: number, today: number) => string;
  /** "Thursday 26 November 2026", for what leaves the screen. @param day days since 1970-01-01 */
  readonly fullDay: (day: number) => string;
  /** "Thu 26 Nov", with the year where it is not the one of `today` */
  readonly shortDay: (day: number, today: number) => string;
  /** "Thu 26 Nov 2026" */
  readonly shortDate: (day: number) => string;
  /** "Thu 21:30" on the device's own clock. @param instant milliseconds since 1970-01-01T00:00Z */
  readonly ownTime: (instant: number) => string;
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
  /** "Easter Monday, King's Day and Christmas Day" */
  readonly list: (items: readonly string[]) => string;
  /** "35 metres", "8 kilometres" from a thousand on */
  readonly radius: (metres: number) => string;
  /** "12 km" */
  readonly kilometres: (value: number) => string;
}

/** Monday 5 January 1970. */
const A_MONDAY = 4;

export function createFormats(locale: string): Formats {
  // Each is made when it is first used: a visit uses few of them, and making one takes a phone some milliseconds.
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone }));
    return (day: number) =>
      format()
        .format(day * MS_A_DAY)
        .replace(",", "");
  };
  const inUnit = (unit: "meter" | "kilometer", unitDisplay: "long" | "short") => {
    const format = once(
      () => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay, maximumFractionDigits: 0 }),
    );
    return (value: number) => format().format(value);
  };
  const thisYear = dates({ weekday: "long", day: "numeric", month: "long" });
  const otherYear = dates({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const shortThisYear = dates({ weekday: "short", day: "numeric", month: "short" });
  const shortOtherYear = dates({ weekday: "short", day: "numeric", month: "short", year: "numeric" });
  const weekdayShort = dates({ weekday: "short" });
  const partial = { year: dates(YEAR), month: dates(MONTH), day: dates(DAY) };
  const own = once(() => new Intl.DateTimeFormat(locale, OWN));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const metresLong = inUnit("meter", "long");
  const kilometresLong = inUnit("kilometer", "long");
  return {
    fullDay: otherYear,
    longDay: (day, today) => (yearOf(day) === yearOf(today) ? thisYear : otherYear)(day),
    shortDay: (day, today) => (yearOf(day) === yearOf(today) ? shortThisYear : shortOtherYear)(day),
    shortDate: shortOtherYear,
    ownTime: (instant) => own().format(instant).replace(",", ""),
    weekday: dates({ weekday: "long" }),
    weekdayShort: (weekday) => weekdayShort(A_MONDAY + weekday),
    time: writeMinute,
    shortTime: (minute) => writeMinute(minute).replace(/^0/, "").replace(/:00$/, ""),
    weekdayNarrow: weekdayShort,
    dateOfMonth: dates({ day: "numeric" }),
    sourceDate: (iso) =>
      iso
        .split("/")
        .map((part) => {
          const { day, precision } = readPartialDate(part);
          return partial[precision](day);
        })
        .join(" – "),
    count: (value) => numbers().format(value),
    list: (items) => lists().format(items),
    radius: (metres) => (metres < 1000 ? metresLong(metres) : kilometresLong(metres / 1000)),
    kilometres: inUnit("kilometer", "short"),
  };
}

const OWN = { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const YEAR = { year: "numeric" } as const;
const MONTH = { year: "numeric", month: "long" } as const;
const DAY = { year: "numeric", month: "long", day: "numeric" } as const;

/** A year, a month or a day, each with what it has and no more. */
function readPartialDate(iso: string) {
  const [year = "1970", month, date] = iso.split("-");
  const day = dayOf({ year: Number(year), month: Number(month ?? 1), date: Number(date ?? 1) }) ?? 0;
  const precision = date ? "day" : month ? "month" : "year";
  return { day, precision } as const;
}

const yearOf = (day: number) => calendarDate(day).year;

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
