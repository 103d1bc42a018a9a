import { afterAll, describe, expect, it } from "vitest";
import { amsterdamWallTime } from "../../src/domain/amsterdamTime";
import { openStateAt } from "../../src/domain/openState";
import type { Schedule } from "../../src/domain/schedule";
import { directory } from "../support/directory";
import { LISTED } from "./listed";
import { openMinutes } from "./oracle";
import { reader } from "./reader";
import { ordinaryDays, specialDays } from "./windows";

const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;

const schedules: readonly (Schedule & { readonly id: string })[] = [
  ...directory.desks,
  { id: "phone", ...directory.contact.phone },
];

const figures = { comparisons: 0, differences: 0 };
afterAll(() => {
  const { comparisons, differences } = figures;
  process.stdout.write(
    `proof: ${comparisons.toLocaleString("en")} comparisons, ${differences} differences\n`,
  );
});

/** Compares every so many minutes of the given UTC days; says where our answer differs. */
function differencesIn(year: number, days: ReadonlySet<number>, step: number): readonly string[] {
  const pairs = schedules.map((schedule) => ({
    schedule,
    theirs: reader(openMinutes(LISTED[schedule.id] ?? "", year)),
  }));
  const found: string[] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    for (let minute = day / MINUTE; minute < day / MINUTE + MINUTES_A_DAY; minute += step) {
      const at = amsterdamWallTime(minute * MINUTE);
      for (const { schedule, theirs } of pairs) {
        const ours = openStateAt(schedule, at).kind === "open";
        figures.comparisons++;
        if (ours !== theirs(minute).isOpen)
          found.push(`${schedule.id} ${new Date(minute * MINUTE).toISOString()}`);
      }
    }
  }
  figures.differences += found.length;
  return found;
}

describe("our hours and those of opening_hours with the holidays of date-holidays are the same", () => {
  it("runs in Amsterdam's zone, as the oracles need", () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe("Europe/Amsterdam");
  });

  it("has hours of its own for each desk and the phone line", () => {
    expect(schedules.map(({ id }) => id).sort()).toEqual(Object.keys(LISTED).sort());
  });

  it.each([2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036])(
    "every minute of the weeks around the closing days and clock changes of %d",
    (year) => {
      const before = figures.comparisons;
      expect(differencesIn(year, specialDays(year), 1)).toEqual([]);
      // At least 40 days, since holidays may share a week.
      expect(figures.comparisons - before).toBeGreaterThan(40 * MINUTES_A_DAY * schedules.length);
    },
  );

  it.each([2026, 2027])("every quarter of an hour of all other days of %d", (year) => {
    const before = figures.comparisons;
    expect(differencesIn(year, ordinaryDays(year), 15)).toEqual([]);
    expect(figures.comparisons - before).toBeGreaterThan(290 * 96 * schedules.length);
  });

  it("sees a difference of a single minute", () => {
    const week = directory.desks[0]?.week;
    expect(week?.[0]).toEqual([{ opens: 540, closes: 960 }]);
    const early = reader([[540, 959]]);
    const late = reader([[540, 961]]);
    const read = [early(958), early(959), late(959), late(960)];
    expect(read.map(({ isOpen }) => isOpen)).toEqual([true, false, true, true]);
  });
});
