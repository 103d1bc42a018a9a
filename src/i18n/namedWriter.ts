import { calendarDate, MS_A_DAY, MS_A_MINUTE, weekdayOf } from "../domain/wallTime";
import { intlWriter } from "./intlWriter";
import type { Writer } from "./writer";

/** What a language calls days, months and units. */
export interface Names {
  /** from Monday on */
  readonly weekdays: { readonly long: readonly string[]; readonly short: readonly string[] };
  readonly months: { readonly long: readonly string[]; readonly short: readonly string[] };
  readonly metre: string;
  readonly kilometre: string;
  /** between the parts of a date, and of a list */
  readonly comma: string;
}

/** Writes a language that few devices know: its names come with its messages. */
export function namedWriter(names: Names): Writer {
  // For digits, and for the device's own zone.
  const plain = intlWriter("en-GB");
  const weekdayName = (day: number, length: "long" | "short" | "narrow") =>
    names.weekdays[length === "long" ? "long" : "short"][weekdayOf(day)];
  return {
    ...plain,
    date: (parts) => (day) => {
      const { year, month, date } = calendarDate(day);
      const weekday = parts.weekday && weekdayName(day, parts.weekday);
      const rest = [
        parts.day && date,
        parts.month && names.months[parts.month][month - 1],
        parts.year && year,
      ];
      return [weekday, rest.filter(Boolean).join(" ")].filter(Boolean).join(names.comma);
    },
    ownTime: (instant) => {
      const local = instant - new Date(instant).getTimezoneOffset() * MS_A_MINUTE;
      const time = new Date(local).toISOString().slice(11, 16);
      return `${weekdayName(Math.floor(local / MS_A_DAY), "short")} ${time}`;
    },
    list: (items) => items.join(names.comma),
    metres: (value) => `${Math.round(value)} ${names.metre}`,
    kilometresLong: (value) => `${Math.round(value)} ${names.kilometre}`,
    kilometres: (value) => `${Math.round(value)} ${names.kilometre}`,
  };
}
