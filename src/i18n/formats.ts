import type { PartialDate } from "../domain/partialDate";
import { firstDayOf } from "../domain/partialDate";
import { calendarDate, writeMinute } from "../domain/wallTime";
import type { DateParts, Writer } from "./writer";

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
  /** "Thu", for a narrow column: without a full stop; a letter in a language whose short names of days are the long ones (Arabic, Persian) */
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
  /** A number to call, or another text in Latin script, in the middle of a sentence that is written from the right. */
  readonly leftToRight: (text: string) => string;
  /** "12 km" */
  readonly kilometres: (value: number) => string;
}

/** Monday 5 January 1970. */
const A_MONDAY = 4;

/** @param dir of the language: LRI and PDI (Unicode Bidirectional Algorithm) keep what is in Latin script in its order */
export function createFormats(writer: Writer, dir: "ltr" | "rtl"): Formats {
  const thisYear = writer.date(THIS_YEAR);
  const otherYear = writer.date({ ...THIS_YEAR, year: "numeric" });
  const shortThisYear = writer.date(SHORT);
  const shortOtherYear = writer.date({ ...SHORT, year: "numeric" });
  const weekdayShort = writer.date({ weekday: "short" });
  const weekday = writer.date({ weekday: "long" });
  const letter = writer.date({ weekday: "narrow" });
  const partial = { year: writer.date(YEAR), month: writer.date(MONTH), day: writer.date(DAY) };
  return {
    fullDay: otherYear,
    longDay: (day, today) => (yearOf(day) === yearOf(today) ? thisYear : otherYear)(day),
    shortDay: (day, today) => (yearOf(day) === yearOf(today) ? shortThisYear : shortOtherYear)(day),
    shortDate: shortOtherYear,
    ownTime: writer.ownTime,
    weekday,
    weekdayShort: (weekday) => weekdayShort(A_MONDAY + weekday),
    time: writeMinute,
    shortTime: (minute) => writeMinute(minute).replace(/^0/, "").replace(/:00$/, ""),
    weekdayNarrow: (day) =>
      (weekdayShort(day) === weekday(day) ? letter : weekdayShort)(day).replace(/\.$/, ""),
    dateOfMonth: (day) => String(calendarDate(day).date),
    sourceDate: (iso) =>
      iso
        .split("/")
        .map((part) => partial[precisionOf(part)](firstDayOf(part) ?? 0))
        .join(" – "),
    count: writer.number,
    list: writer.list,
    leftToRight: (text) => (dir === "rtl" ? `\u2066${text}\u2069` : text),
    radius: (metres) => (metres < 1000 ? writer.metres(metres) : writer.kilometresLong(metres / 1000)),
    kilometres: writer.kilometres,
  };
}

const THIS_YEAR: DateParts = { weekday: "long", day: "numeric", month: "long" };
const SHORT: DateParts = { weekday: "short", day: "numeric", month: "short" };
const YEAR: DateParts = { year: "numeric" };
const MONTH: DateParts = { year: "numeric", month: "long" };
const DAY: DateParts = { year: "numeric", month: "long", day: "numeric" };

/** A year, a month or a day, each with what it has and no more. */
function precisionOf(date: PartialDate) {
  const [, month, day] = date.split("-");
  return day ? "day" : month ? "month" : "year";
}

const yearOf = (day: number) => calendarDate(day).year;
