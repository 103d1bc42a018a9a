import fc from "fast-check";
import type { ClosingDayRule } from "../../src/domain/closingDays";
import type { Advisory } from "../../src/domain/desk";
import type { PartialDate } from "../../src/domain/partialDate";
import type { Override, Period, Schedule, Week } from "../../src/domain/schedule";
import type { Service } from "../../src/domain/service";
import { writeDay } from "../../src/domain/wallTime";
import { anAdvisory, day, directory, testSource } from "./directory";

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
  fc.record({ kind: fc.constant("dated" as const), days: fc.array(days, { minLength: 1, maxLength: 3 }) }),
);

export const closingDayRules: fc.Arbitrary<readonly ClosingDayRule[]> = fc.array(
  fc.record({
    id: fc.constant("holiday"),
    name: fc.constant({ en: "Holiday" }),
    on: dateRule,
    effect: fc.constantFrom("closed" as const, "check-first" as const),
    note: fc.constantFrom(null, { en: "Call before you go." }),
    source: fc.constant(testSource),
  }),
  { maxLength: 15 },
);

export const schedules: fc.Arbitrary<Schedule> = fc.record({ week, overrides, closingDays: closingDayRules });

/** A day of that year, its month or its year. */
const partialDates: fc.Arbitrary<PartialDate> = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([number, length]) => writeDay(number).slice(0, length));

/** Anything, or one of the five. */
export const services: fc.Arbitrary<Service | null> = fc.constantFrom(null, ...directory.services);

const advisory: fc.Arbitrary<Advisory> = fc
  .record({
    kind: fc.constantFrom("closed" as const, "moved" as const, "changed" as const, "unconfirmed" as const),
    since: fc.option(partialDates),
    precision: fc.constantFrom("by" as const, "on" as const),
    services: fc.option(fc.subarray([...directory.services], { minLength: 1 })),
    instead: fc.subarray([...directory.places], { maxLength: 2 }),
  })
  .map(anAdvisory);

export const advisories: fc.Arbitrary<readonly Advisory[]> = fc.array(advisory, { maxLength: 5 });
