import fc from "fast-check";
import type { ClosingDayRule } from "../../src/domain/closingDays";
import type { Override, Period, Schedule, Week } from "../../src/domain/schedule";
import { day, testSource } from "./directory";

const MINUTES_A_DAY = 1440;

/** Nothing to three periods of a day, in order and not touching, up to 24:00. */
const periods: fc.Arbitrary<readonly Period[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: MINUTES_A_DAY }), { maxLength: 6 })
  .map((minutes) => {
    const sorted = minutes.sort((a, b) => a - b);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
      opens: sorted[2 * index] ?? 0,
      closes: sorted[2 * index + 1] ?? MINUTES_A_DAY,
    }));
  });

const week: fc.Arbitrary<Week> = fc.tuple(periods, periods, periods, periods, periods, periods, periods);

/** Days of about a year, so that overrides, closing days and moments often meet. */
const FIRST = day("2026-10-01");
const LAST = day("2027-10-01");
export const days = fc.integer({ min: FIRST, max: LAST });

const overrides: fc.Arbitrary<readonly Override[]> = fc.uniqueArray(
  fc.record({ day: days, periods, reason: fc.constant({ en: "Differs" }), source: fc.constant(testSource) }),
  { maxLength: 12, selector: (override) => override.day },
);

/** A moment of that year, often on a day that an override is about. */
export const moments = fc.record({ day: days, minute: fc.integer({ min: 0, max: MINUTES_A_DAY - 1 }) });

const dateRule = fc.oneof(
  fc.record({
    kind: fc.constant("fixed" as const),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 31 }),
    movesOnSunday: fc.integer({ min: -3, max: 3 }),
  }),
  fc.record({ kind: fc.constant("easter" as const), offset: fc.integer({ min: -60, max: 60 }) }),
);

export const closingDayRules: fc.Arbitrary<readonly ClosingDayRule[]> = fc.array(
  fc.record({
    id: fc.constant("holiday"),
    name: fc.constant({ en: "Holiday" }),
    on: dateRule,
    effect: fc.constantFrom("closed" as const, "check-first" as const),
    source: fc.constant(testSource),
  }),
  { maxLength: 15 },
);

export const schedules: fc.Arbitrary<Schedule> = fc.record({ week, overrides, closingDays: closingDayRules });
