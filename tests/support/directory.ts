import { readFileSync } from "node:fs";
import { digestInNode } from "../../src/build/builtDirectory";
import type { BuiltCopy } from "../../src/directory/builtIn";
import { link } from "../../src/directory/link";
import { parseDirectory } from "../../src/directory/parseDirectory";
import type { Advisory, Desk } from "../../src/domain/desk";
import type { Directory } from "../../src/domain/directory";
import type { Source } from "../../src/domain/fact";
import type { Place } from "../../src/domain/place";
import type { Service } from "../../src/domain/service";
import type { Visit } from "../../src/domain/visit";
import type { WallTime } from "../../src/domain/wallTime";
import { readDay, readWallTime } from "../../src/domain/wallTime";

/** The real file, as it ships. */
export const directoryText = readFileSync("data/directory.json", "utf8");

/** A text of the directory's file as the gate gives it. @param at when it was given, as an instant in ISO 8601 */
export function copyOf(text: string, at = "2026-11-20T12:00:00Z"): BuiltCopy {
  const written = parseDirectory(text);
  return { written, digest: digestInNode(text), directory: link(written), at: Date.parse(at) };
}

export const directory: Directory = copyOf(directoryText).directory;

/** Where invented facts come from. */
export const testSource: Source = { id: "test", title: "A test", publisher: "Test", url: null, date: null };

/** A report of the whole desk's closing that has no date, but for what a test is about. */
export const anAdvisory = (change: Partial<Advisory> = {}): Advisory => ({
  kind: "closed",
  since: null,
  precision: "by",
  services: null,
  instead: [],
  until: null,
  text: { en: "The desk has closed." },
  source: testSource,
  ...change,
});

export function deskOf(id: string): Desk {
  const desk = directory.desks.find((candidate) => candidate.id === id);
  if (!desk) throw new Error(`no desk ${id}`);
  return desk;
}

export function serviceOf(id: string): Service {
  const service = directory.services.find((candidate) => candidate.id === id);
  if (!service) throw new Error(`no service ${id}`);
  return service;
}

export function placeOf(id: string): Place {
  const place = directory.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return place;
}

/** "2026-11-26T13:00" */
export function wall(written: string): WallTime {
  const at = readWallTime(written);
  if (!at) throw new Error(`no wall time: ${written}`);
  return at;
}

/** "2026-11-26" */
export function day(written: string): number {
  const number = readDay(written);
  if (number === null) throw new Error(`no day: ${written}`);
  return number;
}

/** A visit planned for a moment, asked about at noon on Tuesday 24 November 2026 unless said otherwise. */
export function visitAt(at: string, service: string | null = null, now = "2026-11-24T12:00"): Visit {
  return {
    service: service === null ? null : serviceOf(service),
    at: wall(at),
    now: wall(now),
    planned: true,
  };
}
