import { afterAll, describe, expect, it } from "vitest";
import { amsterdamWallTime } from "../../src/domain/amsterdamTime";
import { nextOpening } from "../../src/domain/nextOpening";
import { openStateAt } from "../../src/domain/openState";
import type { Schedule } from "../../src/domain/schedule";
import { writeDay, writeMinute, writeWallTime } from "../../src/domain/wallTime";
import { deskOf, directory } from "../support/directory";
import type { OpenMinutes } from "./oracle";
import { openMinutes } from "./oracle";

const MINUTE = 60_000;
const FIRST_YEAR = 2026;
const YEARS = Array.from({ length: 11 }, (_, index) => FIRST_YEAR + index);

/** One desk of each kind of week; hours.test.ts shows that the other desks' weeks are Utrecht's. */
const KINDS: readonly (readonly [name: string, osm: string, schedule: Schedule])[] = [
  ["Utrecht", "Mo-Fr 09:00-16:00", deskOf("utrecht")],
  ["Hoofddorp", "Mo,Tu,Th 09:00-16:00", deskOf("hoofddorp")],
  ["Rotterdam", "Mo-We,Fr 09:00-16:00; Th 09:00-12:00", deskOf("rotterdam")],
  ["the phone line", "Mo-Fr 09:00-17:00", directory.contact.phone],
];

const figures = { comparisons: 0, differences: 0 };
afterAll(() => {
  const { comparisons, differences } = figures;
  process.stdout.write(
    `proof of states and next openings: ${comparisons.toLocaleString("en")} comparisons, ${differences} differences\n`,
  );
});

const padded = (value: number) => String(value).padStart(2, "0");

/** What the process's own clock shows, which is in Amsterdam here. */
function shownAt(utcMinute: number): string {
  const date = new Date(utcMinute * MINUTE);
  const day = [date.getFullYear(), padded(date.getMonth() + 1), padded(date.getDate())].join("-");
  return `${day}T${padded(date.getHours())}:${padded(date.getMinutes())}`;
}

/** Every quarter of an hour, and the minute on either side of each. */
function* minutesOf(year: number): Generator<number> {
  const end = Date.UTC(year + 1, 0, 1) / MINUTE;
  for (let quarter = Date.UTC(year, 0, 1) / MINUTE; quarter < end; quarter += 15)
    yield* [quarter - 1, quarter, quarter + 1];
}

/** The oracle's answer: is it open, and when does it open next? */
function reader(open: OpenMinutes) {
  let index = 0;
  return (minute: number) => {
    while ((open[index]?.[1] ?? Number.POSITIVE_INFINITY) <= minute) index++;
    const current = open[index];
    const isOpen = current !== undefined && current[0] <= minute;
    return { isOpen, next: isOpen ? open[index + 1] : current };
  };
}

/** Like "2026-12-28T09:00-16:00", both for theirs and ours. */
const written = (day: string, opens: string, closes: string) => `${day}T${opens}-${closes}`;

function differencesIn(year: number, osm: string, schedule: Schedule): readonly string[] {
  const theirs = reader([year - 1, year, year + 1].flatMap((around) => openMinutes(osm, around)));
  const found: string[] = [];
  for (const minute of minutesOf(year)) {
    const at = amsterdamWallTime(minute * MINUTE);
    const { isOpen, next } = theirs(minute);
    const opening = nextOpening(schedule, at, directory.closingDays);
    const ours =
      opening && written(writeDay(opening.day), writeMinute(opening.opens), writeMinute(opening.closes));
    const theirNext = next && `${shownAt(next[0])}-${shownAt(next[1]).slice(11)}`;
    const open = openStateAt(schedule, at, directory.closingDays).kind === "open";
    figures.comparisons += 3;
    if (ours !== theirNext) found.push(`after ${writeWallTime(at)}: ours ${ours}, theirs ${theirNext}`);
    if (open !== isOpen) found.push(`at ${writeWallTime(at)}: ours ${open}, theirs ${isOpen}`);
    if (writeWallTime(at) !== shownAt(minute))
      found.push(`clock at ${shownAt(minute)}: ${writeWallTime(at)}`);
  }
  figures.differences += found.length;
  return found;
}

describe("all through a year the clock, the state and the next opening are those of opening_hours", () => {
  it.each(KINDS.flatMap((kind) => YEARS.map((year) => [kind[0], year, kind] as const)))(
    "%s in %d",
    (_name, year, [, osm, schedule]) => {
      const before = figures.comparisons;
      expect(differencesIn(year, osm, schedule).slice(0, 5)).toEqual([]);
      expect(figures.comparisons - before).toBeGreaterThanOrEqual(365 * 96 * 3 * 3);
    },
  );
});
