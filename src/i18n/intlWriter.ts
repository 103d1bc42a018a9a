import { MS_A_DAY } from "../domain/wallTime";
import type { DateParts, Writer } from "./writer";

/** Day numbers become dates at UTC midnight and are written in UTC, so the device's zone never shifts them. */
const timeZone = "UTC";
const OWN = { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** Writes as the device knows a language to be written (ECMA-402). @param locale BCP 47 tag */
export function intlWriter(locale: string): Writer {
  // Each is made when it is first used: a visit uses few of them, and making one takes a phone some milliseconds.
  const inUnit = (unit: "meter" | "kilometer", unitDisplay: "long" | "short") => {
    const format = once(() => {
      try {
        return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay, maximumFractionDigits: 0 });
      } catch {
        // Some devices know no units; their signs are read in every language (ISO 80000).
        const sign = unit === "meter" ? "m" : "km";
        return { format: (value: number) => `${numbers().format(Math.round(value))} ${sign}` };
      }
    });
    return (value: number) => format().format(value);
  };
  const own = once(() => new Intl.DateTimeFormat(locale, OWN));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const ordinal = locale.startsWith("fr") ? withFrenchFirst : (date: string) => date;
  return {
    date: (parts: DateParts) => {
      const format = once(() => new Intl.DateTimeFormat(locale, { ...parts, timeZone }));
      return (day) => ordinal(withoutComma(format().format(day * MS_A_DAY)));
    },
    ownTime: (instant) => withoutComma(own().format(instant)),
    number: (value) => numbers().format(value),
    list: (items) => lists().format(items),
    metres: inUnit("meter", "long"),
    kilometresLong: inUnit("kilometer", "long"),
    kilometres: inUnit("kilometer", "short"),
  };
}

/** "Thu 26 Nov": these stand in sentences that have commas of their own. */
const withoutComma = (date: string) => date.replace(/[,،]/, "");

/** "1er octobre": of the days of a month the first alone has an ordinal there, which ECMA-402 does not know. */
const withFrenchFirst = (date: string) => date.replace(/\b1(?= \p{L})/u, "1er");

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
