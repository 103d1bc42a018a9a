/** Which parts of a date are written. */
export type DateParts = Readonly<
  Pick<Intl.DateTimeFormatOptions, "weekday" | "day" | "month" | "year"> & {
    weekday?: "long" | "short" | "narrow";
    month?: "long" | "short";
  }
>;

/** How a language writes dates, numbers and lists. */
export interface Writer {
  /** @returns what writes a day: days since 1970-01-01 */
  readonly date: (parts: DateParts) => (day: number) => string;
  /** Weekday and time on the device's own clock. @param instant milliseconds since 1970-01-01T00:00Z */
  readonly ownTime: (instant: number) => string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** "35 metres" */
  readonly metres: (value: number) => string;
  /** "8 kilometres" */
  readonly kilometresLong: (value: number) => string;
  /** "8 km" */
  readonly kilometres: (value: number) => string;
}
