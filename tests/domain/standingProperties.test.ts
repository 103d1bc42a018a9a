import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Desk } from "../../src/domain/desk";
import { answersFor, GROUPS, groupOf, isDoubtful, mayHelp, nearestFirst } from "../../src/domain/deskAnswer";
import { kilometresBetween } from "../../src/domain/latLon";
import { advisoriesAfter, advisoriesOn, STANDINGS, standingOn } from "../../src/domain/standing";
import { advisories, days, moments, services } from "../support/arbitraries";
import { directory } from "../support/directory";

const RUNS = { numRuns: 1000 };

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const twoDays = fc.tuple(days, days).map(([a, b]) => ({ earlier: Math.min(a, b), later: Math.max(a, b) }));

describe("for any advisories", () => {
  it("their order in the file does not matter", () => {
    const twoOrders = advisories.chain((some) => fc.tuple(fc.constant(some), shuffled(some)));
    fc.assert(
      fc.property(twoOrders, services, days, ([some, others], service, day) => {
        expect(standingOn({ advisories: others }, service, day)).toBe(
          standingOn({ advisories: some }, service, day),
        );
      }),
      RUNS,
    );
  });

  it("what is in force stays in force, so that a service's standing never gets better by waiting", () => {
    fc.assert(
      fc.property(
        advisories,
        fc.constantFrom(...directory.services),
        twoDays,
        (some, service, { earlier, later }) => {
          const desk = { advisories: some };
          const before = advisoriesOn(desk, service, earlier);
          expect(advisoriesOn(desk, service, later)).toEqual(expect.arrayContaining([...before]));
          const rank = (day: number) => STANDINGS.indexOf(standingOn(desk, service, day));
          expect(rank(later)).toBeLessThanOrEqual(rank(earlier));
        },
      ),
      RUNS,
    );
  });

  it("what is said of some services changes nothing for the others", () => {
    fc.assert(
      fc.property(advisories, fc.constantFrom(...directory.services), days, (some, service, day) => {
        const aboutIt = some.filter((advisory) => advisory.services?.includes(service) ?? true);
        const desk = { advisories: some };
        expect(advisoriesOn(desk, service, day)).toEqual(advisoriesOn({ advisories: aboutIt }, service, day));
        expect(advisoriesAfter(desk, service, day)).toEqual(
          advisoriesAfter({ advisories: aboutIt }, service, day),
        );
      }),
      RUNS,
    );
  });

  it("each that is about a service is either in force or announced for it", () => {
    fc.assert(
      fc.property(advisories, fc.constantFrom(...directory.services), days, (some, service, day) => {
        const said = [
          ...advisoriesOn({ advisories: some }, service, day),
          ...advisoriesAfter({ advisories: some }, service, day),
        ];
        const aboutIt = some.filter((advisory) => advisory.services?.includes(service) ?? true);
        expect(new Set(said)).toEqual(new Set(aboutIt));
        expect(said).toHaveLength(aboutIt.length);
      }),
      RUNS,
    );
  });

  it("the standing is the kind of the first advisory, and none of the others outranks it", () => {
    fc.assert(
      fc.property(advisories, services, days, (some, service, day) => {
        const inForce = advisoriesOn({ advisories: some }, service, day);
        const standing = standingOn({ advisories: some }, service, day);
        expect(standing).toBe(inForce[0]?.kind ?? "as-listed");
        for (const { kind } of inForce)
          expect(STANDINGS.indexOf(kind)).toBeGreaterThanOrEqual(STANDINGS.indexOf(standing));
      }),
      RUNS,
    );
  });
});

describe("for the eight desks with any advisories", () => {
  const desks: fc.Arbitrary<readonly Desk[]> = fc
    .array(advisories, { minLength: directory.desks.length, maxLength: directory.desks.length })
    .map((all) => directory.desks.map((desk, index) => ({ ...desk, advisories: all[index] ?? [] })));
  const answers = fc
    .tuple(desks, moments, services)
    .map(([some, at, service]) => answersFor(some, { service, at, now: at, planned: false }));
  const origin = fc.record({
    lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
    lon: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
  });

  it("a desk reported closed or moved is never among those that may help", () => {
    fc.assert(
      fc.property(answers, (some) => {
        for (const answer of some) {
          const gone = answer.standing === "closed" || answer.standing === "moved";
          if (gone) expect(mayHelp(answer)).toBe(false);
          expect(groupOf(answer) === "help").toBe(mayHelp(answer));
          expect(["closed", "moved"].includes(groupOf(answer))).toBe(gone);
          if (answer.standing !== "as-listed") expect(isDoubtful(answer)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("each stands once, in the order of the groups, with origin or without", () => {
    fc.assert(
      fc.property(answers, origin, (some, from) => {
        for (const listed of [some, nearestFirst(some, from)]) {
          expect(new Set(listed.map(({ desk }) => desk.id)).size).toBe(directory.desks.length);
          const ranks = listed.map((answer) => GROUPS.indexOf(groupOf(answer)));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  it("the nearest of a group comes first", () => {
    fc.assert(
      fc.property(answers, origin, (some, from) => {
        const sorted = nearestFirst(some, from);
        for (const group of GROUPS) {
          const distances = sorted
            .filter((answer) => groupOf(answer) === group)
            .map(({ desk }) => kilometresBetween(from, desk.point));
          expect(distances).toEqual([...distances].sort((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });
});
