import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offers } from "../../src/domain/desk";
import { answersFor, GROUPS, groupOf, mayHelp } from "../../src/domain/deskAnswer";
import type { Directory } from "../../src/domain/directory";
import { openStateAt } from "../../src/domain/openState";
import { quickChoices } from "../../src/domain/quickChoices";
import { minutesBetween } from "../../src/domain/wallTime";
import { advisories, closingDayRules, moments, schedules, services } from "../support/arbitraries";
import { directory as real } from "../support/directory";

const RUNS = { numRuns: 1000 };

/** One to four desks with any hours, any services they lack, any advisories and any closing days. */
const directories: fc.Arbitrary<Directory> = fc
  .tuple(
    fc.subarray([...real.desks], { minLength: 1, maxLength: 4 }),
    fc.infiniteStream(
      fc.record({ hours: schedules, notOffered: fc.subarray([...real.services]), advisories }),
    ),
    closingDayRules,
  )
  .map(([desks, changes, closingDays]) => ({
    ...real,
    closingDays,
    desks: desks.map((desk) => {
      const { hours, ...others } = changes.next().value;
      return { ...desk, ...hours, ...others, closingDays };
    }),
  }));

describe("in any directory", () => {
  it("only moments ahead are offered for one tap, and some desk may help at each", () => {
    fc.assert(
      fc.property(directories, moments, (directory, now) => {
        for (const { at, daysAhead } of quickChoices(now, directory.desks, null)) {
          expect(minutesBetween(now, at)).toBeGreaterThanOrEqual(60);
          expect(at.day - now.day).toBe(daysAhead);
          const visit = { service: null, at, now, planned: true };
          expect(answersFor(directory.desks, visit).some(mayHelp)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("every desk is answered for once, group by group, and within each as listed", () => {
    fc.assert(
      fc.property(directories, moments, services, (directory, at, service) => {
        const answers = answersFor(directory.desks, { service, at, now: at, planned: false });
        const places = answers.map((answer) => ({
          listed: directory.desks.indexOf(answer.desk),
          rank: GROUPS.indexOf(groupOf(answer)),
        }));
        expect(new Set(places.map(({ listed }) => listed))).toEqual(new Set(directory.desks.keys()));
        expect(places).toHaveLength(directory.desks.length);
        for (const [index, { rank, listed }] of places.slice(1).entries()) {
          const before = places[index];
          if (before?.rank === rank) expect(before.listed).toBeLessThan(listed);
          else expect(before?.rank).toBeLessThan(rank);
        }
      }),
      RUNS,
    );
  });

  it("a desk is available exactly when it is open and does the service", () => {
    fc.assert(
      fc.property(directories, moments, services, (directory, at, service) => {
        for (const { desk, availability } of answersFor(directory.desks, {
          service,
          at,
          now: at,
          planned: false,
        })) {
          const open = openStateAt(desk, at).kind === "open";
          expect(availability === "available").toBe(open && offers(desk, service));
          expect(availability === "not-offered").toBe(!offers(desk, service));
        }
      }),
      RUNS,
    );
  });
});
