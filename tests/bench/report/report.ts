import type { Exponents, Growth } from "../growth/growth";
import type { HeapState } from "../measure/heap";
import type { Measured } from "../measure/measurePages";
import { PHONE_WORDS } from "../measure/phone";
import type { PageName } from "../pages/buildPages";
import { goalsOf } from "./goals";
import { pagesTable } from "./pagesTable";
import { inUnit, table } from "./words";

export interface Findings {
  /** ISO 8601, day and minute in UTC */
  readonly date: string;
  readonly chromium: string;
  readonly runs: number;
  readonly pages: Readonly<Record<PageName, Measured>>;
  readonly heap: readonly HeapState[];
  readonly growth: Growth;
}

/** All that was found, in Markdown. */
export function report(findings: Findings): string {
  const { date, chromium, runs, pages, heap, growth } = findings;
  return `${[
    "# Benchmark",
    "Written by `npm run bench`; a later run overwrites it.",
    `${date}, Chromium ${chromium}, ${runs} runs in turn, each a first visit: ${PHONE_WORDS}; served with brotli.`,
    "*bare*: the least React, React Query and React Leaflet page with these desks, one filter and a map. *plain*: the desks in HTML, without scripts. Bytes are those of bodies, as compressed; the server stands ready, so connecting costs nothing; tiles are answered locally and do not compete for the line.",
    pagesTable(pages),
    remarks(pages),
    "## Goals",
    goalsTable(findings),
    "## Memory of the app",
    table(
      ["after garbage collection", "script heap", "nodes"],
      heap.map(({ label, bytes, nodes }) => [label, inUnit(bytes, "kB"), inUnit(nodes, "number")]),
    ),
    "## Growth with the number of desks",
    rulesTable(growth),
    crowdsTable(growth),
  ].join("\n\n")}\n`;
}

/** What the app is to keep to, what it is, and whether that is enough. */
export function goalsTable({ pages, growth }: Pick<Findings, "pages" | "growth">): string {
  return table(
    ["goal", "is", "met"],
    goalsOf(pages, growth).map(({ words, is, met }) => [words, is, met ? "yes" : "**no**"]),
  );
}

function remarks({ app, bare, plain }: Findings["pages"]): string {
  const line = (what: string, found: readonly string[]) => `- ${what}: ${found.join("; ") || "none"}`;
  return [
    line("Largest element of the app", app.largestElements),
    line("of the bare page", bare.largestElements),
    line("of the plain page", plain.largestElements),
    line("The app's lines in the console", app.consoleLines),
    line("Requests beside the app's own (service worker, icons)", app.otherRequests),
  ].join("\n");
}

function rulesTable({ rules, exponents, lastExponents }: Growth): string {
  const ms = (time: number) => `${time.toFixed(3)} ms`;
  const row = (label: string, { read, filterChange, tick }: Exponents, words: (value: number) => string) => [
    label,
    words(read),
    words(filterChange),
    words(tick),
  ];
  const power = (value: number) => value.toFixed(2);
  return table(
    ["rules alone, processor not slowed", "reading and checking the file", "filter change", "clock tick"],
    [
      ...rules.map((times) => row(`${times.desks} desks`, times, ms)),
      row("power of the growth (1 is linear)", exponents, power),
      row("the same, last step alone", lastExponents, power),
    ],
  );
}

function crowdsTable({ crowds }: Growth): string {
  return table(
    ["built app, on the slow processor", "shown in the list", "elements", "filter change until painted"],
    crowds.map(({ desks, shown, domNodes, filterChange }) => [
      `${desks} desks`,
      String(shown),
      String(domNodes),
      inUnit(filterChange, "ms"),
    ]),
  );
}
