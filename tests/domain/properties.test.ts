import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closingDayOn } from "../../src/domain/closingDays";
import { HORIZON_DAYS, nextOpening } from "../../src/domain/nextOpening";
import { openStateAt } from "../../src/domain/openState";
import { quickChoices } from "../../src/domain/quickChoices";
import { hoursOn } from "../../src/domain/schedule";
import { mondayOf, weekFrom } from "../../src/domain/visitWeek";
import type { WallTime } from "../../src/domain/wallTime";
import { minutesBetween, weekdayOf } from "../../src/domain/wallTime";
import { days, moments, schedules } from "../support/arbitraries";
import { directory } from "../support/directory";

const RUNS = { numRuns: 1000 };
const MINUTES_A_DAY = 1440;

const later = ({ day, minute }: WallTime, by: number): WallTime => {
  const minutes = day * MINUTES_A_DAY + minute + by;
  const onDay = Math.floor(minutes / MINUTES_A_DAY);
  return { day: onDay, minute: minutes - onDay * MINUTES_A_DAY };
};

describe("for any hours, closing days and moment", () => {
  it("the next opening is never in the past, opens when it comes, and nothing opens before", () => {
    fc.assert(
      fc.property(schedules, moments, (schedule, at) => {
        const next = nextOpening(schedule, at);
        if (!next) return;
        const opening = { day: next.day, minute: next.opens };
        expect(minutesBetween(at, opening)).toBeGreaterThan(0);
        expect(openStateAt(schedule, opening)).toMatchObject({ kind: "open", closesAt: next.closes });
        const before = { day: at.day, minute: at.minute + 1 };
        for (let day = at.day; day <= next.day; day++) {
          const openings = hoursOn(schedule, day).periods.map(({ opens }) => ({ day, minute: opens }));
          const earlier = openings.filter(
            (begin) => minutesBetween(before, begin) >= 0 && minutesBetween(begin, opening) > 0,
          );
          expect(earlier).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("no opening is found only where none comes within a year", () => {
    fc.assert(
      fc.property(schedules, moments, (schedule, at) => {
        if (nextOpening(schedule, at)) return;
        for (let day = at.day + 1; day <= at.day + HORIZON_DAYS; day++)
          expect(hoursOn(schedule, day).periods).toEqual([]);
      }),
      RUNS,
    );
  });

  it("'open until' is the minute at which the state changes", () => {
    fc.assert(
      fc.property(schedules, moments, (schedule, at) => {
        const state = openStateAt(schedule, at);
        if (state.kind !== "open") return;
        expect(state.minutesLeft).toBe(state.closesAt - at.minute);
        for (let passed = 0; passed < state.minutesLeft; passed++)
          expect(openStateAt(schedule, later(at, passed)).kind).toBe("open");
        if (state.closesAt < MINUTES_A_DAY)
          expect(openStateAt(schedule, { day: at.day, minute: state.closesAt }).kind).toBe("closed");
      }),
      RUNS,
    );
  });

  it("a closed desk stays closed until its next opening", () => {
    fc.assert(
      fc.property(schedules, moments, fc.nat(), (schedule, at, random) => {
        const next = nextOpening(schedule, at);
        if (!next || openStateAt(schedule, at).kind === "open") return;
        const wait = minutesBetween(at, { day: next.day, minute: next.opens });
        for (const passed of [0, random % wait, wait - 1])
          expect(openStateAt(schedule, later(at, passed)).kind).toBe("closed");
      }),
      RUNS,
    );
  });

  it("overrides beat closing days, and those beat weekly hours", () => {
    fc.assert(
      fc.property(schedules, days, (schedule, day) => {
        const { periods, rule } = hoursOn(schedule, day);
        const override = schedule.overrides.find((dated) => dated.day === day);
        const closed = closingDayOn(day, schedule.closingDays)?.effect === "closed";
        expect(rule.kind).toBe(override ? "override" : closed ? "closing-day" : "weekly");
        const weekly = closed ? [] : schedule.week[weekdayOf(day)];
        expect(periods).toEqual(override ? override.periods : weekly);
      }),
      RUNS,
    );
  });

  it("a week has the seven days from its Monday on, with the hours of each", () => {
    fc.assert(
      fc.property(schedules, days, (schedule, day) => {
        const week = weekFrom(schedule, mondayOf(day));
        expect(week.map((weekday) => weekdayOf(weekday.day))).toEqual([0, 1, 2, 3, 4, 5, 6]);
        expect(week[weekdayOf(day)]?.day).toBe(day);
        for (const weekday of week) expect(weekday.periods).toEqual(hoursOn(schedule, weekday.day).periods);
      }),
      RUNS,
    );
  });
});

describe("for any moment", () => {
  it("only moments ahead are offered for one tap, and a desk is open at each", () => {
    fc.assert(
      fc.property(moments, (now) => {
        for (const { at, daysAhead } of quickChoices(now, directory.desks, null)) {
          expect(minutesBetween(now, at)).toBeGreaterThanOrEqual(60);
          expect(at.day - now.day).toBe(daysAhead);
          const open = directory.desks.filter((desk) => openStateAt(desk, at).kind === "open");
          expect(open.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });
});
