import { performance } from "node:perf_hooks";
import { parseDirectory } from "../../../src/directory/parseDirectory";
import { amsterdamWallTime } from "../../../src/domain/amsterdamTime";
import { answersFor } from "../../../src/domain/deskAnswer";
import type { Directory } from "../../../src/domain/directory";
import { nextOpening } from "../../../src/domain/nextOpening";
import { openStateAt } from "../../../src/domain/openState";
import { quickChoices } from "../../../src/domain/quickChoices";
import { median } from "../statistics";
import { manyDesks } from "./manyDesks";

export const SIZES = [8, 80, 800, 8000] as const;

export interface RulesTime {
  readonly desks: number;
  /** milliseconds */
  readonly read: number;
  readonly filterChange: number;
  readonly tick: number;
}

export const timeRules = (json: string): RulesTime[] => SIZES.map((size) => timeAt(json, size));

/** Thursday 26 November 2026, 12:30 in Amsterdam. */
const NOON = Date.parse("2026-11-26T11:30Z");
/** The Saturday after it, in the evening: every desk is closed, and its next opening has to be looked for. */
const EVENING = Date.parse("2026-11-28T19:00Z");
const MINUTE = 60_000;

function timeAt(json: string, desks: number): RulesTime {
  const text = manyDesks(json, desks);
  const directory = parseDirectory(text);
  return {
    desks,
    read: timeOf(() => parseDirectory(text), 3),
    filterChange: Math.max(...[NOON, EVENING].map((instant) => filterChange(directory, instant))),
    tick: Math.max(...[NOON, EVENING].map((instant) => tick(directory, instant))),
  };
}

/** All that the screen asks of the rules for another service; the worse of noon and evening counts. */
function filterChange(directory: Directory, instant: number): number {
  const now = amsterdamWallTime(instant);
  const { services } = directory;
  return timeOf((turn) => {
    const service = services[turn % services.length] ?? null;
    answersFor(directory, { service, at: now, now, planned: false });
    atEveryRender(directory, instant);
  });
}

function tick(directory: Directory, instant: number): number {
  return timeOf((turn) => {
    const now = amsterdamWallTime(instant + turn * MINUTE);
    answersFor(directory, { service: null, at: now, now, planned: false });
    atEveryRender(directory, instant + turn * MINUTE);
  });
}

function atEveryRender({ contact, closingDays, ...rest }: Directory, instant: number): void {
  const now = amsterdamWallTime(instant);
  quickChoices(now, { contact, closingDays, ...rest });
  openStateAt(contact.phone, now, closingDays);
  nextOpening(contact.phone, now, closingDays);
}

/** Milliseconds, the median of many turns after some to warm up. */
function timeOf(work: (turn: number) => void, turns = 40): number {
  const times = Array.from({ length: turns + 3 }, (_, turn) => {
    const start = performance.now();
    work(turn);
    return performance.now() - start;
  });
  return median(times.slice(3)) ?? 0;
}
