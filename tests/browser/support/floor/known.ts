import bcd from "@mdn/browser-compat-data/forLegacyNode";
import type {
  BrowserName,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from "@mdn/browser-compat-data/types";
import { FLOOR } from "../../../../src/build/floor";

/** Something that a browser of the floor lacks. */
export interface Lack {
  /** as one would write it: "color-mix()" */
  readonly feature: string;
  /** the browsers that lack it, each with the version that has it: "chrome 111", "safari never" */
  readonly needs: readonly string[];
}

/** The phones' browsers count their versions as the desktop's do. */
const BROWSERS: readonly (readonly [BrowserName, string])[] = [
  ["chrome", FLOOR.chrome],
  ["chrome_android", FLOOR.chrome],
  ["firefox", FLOOR.firefox],
  ["firefox_android", FLOOR.firefox],
  ["safari", FLOOR.safari],
  ["safari_ios", FLOOR.safari],
];

const TOP = { css: bcd.css, api: bcd.api, javascript: bcd.javascript };

/** A part of MDN's browser-compat-data; null where it has none. */
export function partAt(top: keyof typeof TOP, ...names: readonly string[]): Identifier | null {
  let part: Identifier | undefined = TOP[top];
  for (const name of names) part = part && Object.hasOwn(part, name) ? part[name] : undefined;
  return part ?? null;
}

/** All parts below one, each with its name, from the outside in. @param depth how many levels */
export function* partsBelow(
  part: Identifier,
  depth = Number.POSITIVE_INFINITY,
): Generator<[string, Identifier]> {
  if (depth === 0) return;
  for (const name of Object.keys(part)) {
    const next = part[name];
    if (name === "__compat" || !next) continue;
    yield [name, next];
    yield* partsBelow(next, depth - 1);
  }
}

/** What the floor lacks of a feature. What the data do not know is taken for too new. */
export function lacksOf(feature: string, part: Identifier | null): readonly Lack[] {
  const compat = part?.__compat;
  const needs = compat ? lacking(compat) : ["unknown"];
  return needs.length === 0 ? [] : [{ feature, needs }];
}

function lacking({ support }: CompatStatement): readonly string[] {
  return BROWSERS.flatMap(([browser, floor]) => {
    const statements = [support[browser] ?? []].flat();
    if (statements.some((statement) => holds(statement, floor))) return [];
    return [`${browser} ${statements[0]?.version_added || "never"}`];
  });
}

/** What is there in part, behind a flag or by another name, or is gone again, is not there. */
function holds(statement: SimpleSupportStatement, floor: string): boolean {
  const { version_added: added, version_removed: removed, flags, prefix } = statement;
  const { alternative_name: other, partial_implementation: partial } = statement;
  if (!added || partial || flags || prefix || other || isNewer(added, floor)) return false;
  return !removed || isNewer(removed, floor);
}

/** @param version as in "15.4", "≤37" or "preview" */
function isNewer(version: string, floor: string): boolean {
  const [major = Number.NaN, minor = 0] = version.replace("≤", "").split(".").map(Number);
  const [floorMajor = 0, floorMinor = 0] = floor.split(".").map(Number);
  return Number.isNaN(major) || major > floorMajor || (major === floorMajor && minor > floorMinor);
}
