import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextOpening } from "../../src/domain/nextOpening";
import { openStateAt } from "../../src/domain/openState";
import type { Schedule } from "../../src/domain/schedule";
import { readDay, readWallTime, writeDay, writeWallTime } from "../../src/domain/wallTime";
import { closingDayRules, days, moments, schedules } from "../support/arbitraries";

const RUNS = { numRuns: 1000 };
const MINUTES_A_DAY = 1440;
const MS_A_DAY = 86_400_000;

const openAt = (schedule: Schedule, day: number, minute: number) =>
  openStateAt(schedule, { day, minute }).kind === "open";

/** Whether an opening begins: seen from the state alone, so that `hoursOn` cannot vouch for itself. */
const begins = (schedule: Schedule, day: number, minute: number) =>
  openAt(schedule, day, minute) && (minute === 0 || !openAt(schedule, day, minute - 1));

/** Every minute that the written hours mention, on whatever day. */
const written = ({ week, overrides }: Schedule): ReadonlySet<number> =>
  new Set(
    [...week, ...overrides.map(({ periods }) => periods)]
      .flat()
      .flatMap(({ opens, closes }) => [opens, closes]),
  );

/** Those written for a day: its weekday's and its override's. */
const writtenFor = ({ week, overrides }: Schedule, day: number): ReadonlySet<number> => {
  const mondayFirst = (new Date(day * MS_A_DAY).getUTCDay() + 6) % 7;
  const weekly = week.filter((_, weekday) => weekday === mondayFirst);
  const dated = overrides.filter((override) => override.day === day);
  return new Set(
    [...weekly, ...dated.map(({ periods }) => periods)]
      .flat()
      .flatMap((period) => [period.opens, period.closes]),
  );
};

describe("the state of any schedule on any day", () => {
  it("changes only at minutes that its hours name", () => {
    fc.assert(
      fc.property(schedules, days, fc.nat(), (schedule, day, random) => {
        const named = [...writtenFor(schedule, day), 0, MINUTES_A_DAY].sort((a, b) => a - b);
        for (const [index, end] of named.slice(1).entries()) {
          const start = named[index] ?? end;
          if (start === end) continue;
          const within = [start, start + (random % (end - start)), end - 1];
          const states = new Set(within.map((minute) => openAt(schedule, day, minute)));
          expect(states.size).toBe(1);
        }
      }),
      RUNS,
    );
  });

  it("is open until the announced minute, and at 24:00 the next day decides", () => {
    fc.assert(
      fc.property(schedules, moments, (schedule, at) => {
        const state = openStateAt(schedule, at);
        if (state.kind === "closed") return;
        expect(openAt(schedule, at.day, state.closesAt - 1)).toBe(true);
        if (state.closesAt < MINUTES_A_DAY) {
          expect(openAt(schedule, at.day, state.closesAt)).toBe(false);
          return;
        }
        const next = nextOpening(schedule, at);
        const atMidnight = openAt(schedule, at.day + 1, 0);
        expect(next?.day === at.day + 1 && next.opens === 0).toBe(atMidnight);
      }),
      RUNS,
    );
  });
});

describe("the next opening of any schedule", () => {
  it("is the first minute at which the state turns to open", () => {
    fc.assert(
      fc.property(schedules, moments, (schedule, at) => {
        const next = nextOpening(schedule, at);
        const candidates = [...written(schedule)].sort((a, b) => a - b);
        const last = next?.day ?? at.day + 7;
        for (let day = at.day; day <= last; day++) {
          const first = candidates.find(
            (minute) => (day > at.day || minute > at.minute) && begins(schedule, day, minute),
          );
          expect(first).toBe(day === next?.day ? next.opens : undefined);
        }
      }),
      RUNS,
    );
  });

  it("is null without hours, soon enough to ask a thousand times", () => {
    fc.assert(
      fc.property(closingDayRules, moments, (closingDays, at) => {
        const never: Schedule = { week: [[], [], [], [], [], [], []], overrides: [], closingDays };
        expect(nextOpening(never, at)).toBeNull();
      }),
      RUNS,
    );
  });
});

describe("any wall time of the years 1970 to 2099", () => {
  const FIRST = readDay("1970-01-01") ?? Number.NaN;
  const LAST = readDay("2099-12-31") ?? Number.NaN;

  it("is lossless as text, and so is its day", () => {
    const when = fc.record({
      day: fc.integer({ min: FIRST, max: LAST }),
      minute: fc.integer({ min: 0, max: MINUTES_A_DAY - 1 }),
    });
    fc.assert(
      fc.property(when, (at) => {
        expect(readWallTime(writeWallTime(at))).toEqual(at);
        expect(readDay(writeDay(at.day))).toBe(at.day);
      }),
      RUNS,
    );
  });
});
