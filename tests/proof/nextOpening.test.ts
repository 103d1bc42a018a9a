import { afterAll, describe, expect, it } from "vitest";
import { amsterdamWallTime } from "../../src/domain/amsterdamTime";
import type { Opening } from "../../src/domain/nextOpening";
import { nextOpening } from "../../src/domain/nextOpening";
import { openStateAt } from "../../src/domain/openState";
import type { Schedule } from "../../src/domain/schedule";
import { writeDay, writeMinute, writeWallTime } from "../../src/domain/wallTime";
import { deskOf, directory } from "../support/directory";
import { LISTED } from "./listed";
import type { OpenMinutes } from "./oracle";
import { openMinutes } from "./oracle";
import { reader } from "./reader";

const MINUTE = 60_000;
const FIRST_YEAR = 2026;
const YEARS = Array.from({ length: 11 }, (_, index) => FIRST_YEAR + index);

/** One desk of each kind of week; hours.test.ts shows that the other desks' weeks are Utrecht's. */
const KINDS: readonly (readonly [name: string, listed: string, schedule: Schedule])[] = [
  ["Utrecht", "utrecht", deskOf("utrecht")],
  ["Hoofddorp", "hoofddorp", deskOf("hoofddorp")],
  ["Rotterdam", "rotterdam", deskOf("rotterdam")],
  ["the phone line", "phone", directory.contact.phone],
];

const figures = { comparisons: 0, differences: 0 };
afterAll(() => {
  const { comparisons, differences } = figures;
  process.stdout.write(
    `proof, clock and next openings too: ${comparisons.toLocaleString("en")} comparisons, ${differences} differences\n`,
  );
});

const padded = (value: number) => String(value).padStart(2, "0");

/** What the process's own clock shows, which is in Amsterdam here. */
function shownAt(utcMinute: number): string {
  const date = new Date(utcMinute * MINUTE);
  const day = [date.getFullYear(), padded(date.getMonth() + 1), padded(date.getDate())].join("-");
  return `${day}T${padded(date.getHours())}:${padded(date.getMinutes())}`;
}

/** Every quarter of an hour, and the minute before it. */
function* minutesOf(year: number): Generator<number> {
  const end = Date.UTC(year + 1, 0, 1) / MINUTE;
  for (let quarter = Date.UTC(year, 0, 1) / MINUTE; quarter < end; quarter += 15)
    yield* [quarter - 1, quarter];
}

/** Like "2026-12-28T09:00-16:00". */
const ours = (opening: Opening | null) =>
  opening && `${writeDay(opening.day)}T${writeMinute(opening.opens)}-${writeMinute(opening.closes)}`;

const written = new WeakMap<OpenMinutes[number], string>();

/** The same of theirs; written once for all the minutes before it. */
function theirs(opening: OpenMinutes[number] | undefined): string | null {
  if (!opening) return null;
  const text = written.get(opening) ?? `${shownAt(opening[0])}-${shownAt(opening[1]).slice(11)}`;
  written.set(opening, text);
  return text;
}

function differencesIn(year: number): readonly string[] {
  const kinds = KINDS.map(([name, listed, schedule]) => ({
    name,
    schedule,
    oracle: reader([year - 1, year, year + 1].flatMap((around) => openMinutes(LISTED[listed] ?? "", around))),
  }));
  const found: string[] = [];
  const compare = (what: string, minute: number, our: unknown, their: unknown) => {
    figures.comparisons++;
    if (our !== their) found.push(`${what} at ${shownAt(minute)}: ours ${our}, theirs ${their}`);
  };
  for (const minute of minutesOf(year)) {
    const at = amsterdamWallTime(minute * MINUTE);
    compare("the clock", minute, writeWallTime(at), shownAt(minute));
    for (const { name, schedule, oracle } of kinds) {
      const { isOpen, next } = oracle(minute);
      compare(`${name}'s state`, minute, openStateAt(schedule, at).kind === "open", isOpen);
      compare(`${name}'s next opening`, minute, ours(nextOpening(schedule, at)), theirs(next));
    }
  }
  figures.differences += found.length;
  return found;
}

describe("all through a year the clock, the state and the next opening are those of opening_hours", () => {
  it.each(YEARS)("in %d", (year) => {
    const before = figures.comparisons;
    expect(differencesIn(year).slice(0, 5)).toEqual([]);
    const moments = 365 * 96 * 2;
    expect(figures.comparisons - before).toBeGreaterThanOrEqual(moments * (1 + 2 * KINDS.length));
  });
});
