import type { Pages } from "../measure/measurePages";
import { PHONE_WORDS } from "../measure/phone";
import { goalsTable } from "./goals";
import { pagesTable } from "./pagesTable";

interface Findings {
  /** day and minute in UTC */
  readonly date: string;
  readonly chromium: string;
  readonly runs: number;
  /** what the bench ran on, and what else kept it busy */
  readonly machine: string;
  readonly pages: Pages;
}

const PAGES_WORDS = `*bare* is the least React, React Query and React Leaflet page with these desks, one filter and a map. *plain* has the desks in HTML and no scripts. The server sends brotli. Bytes are those of bodies, as compressed. Tiles are answered locally and take no share of the line.

A first visit finds a connection that stands. A repeat visit comes later with what the browser has kept; a service worker then answers for the app. A cold connection is modelled: three round trips for name, TCP and TLS 1.3, then flights of data that start with ten segments and double (slow start). Each filter tap is made once: "–" says that the page lost it, or that the page has no filter.`;

/** All that was found, in Markdown. */
export function report({ date, chromium, runs, machine, pages }: Findings): string {
  return [
    `${date}, Chromium ${chromium}, ${runs} runs in turn; ${machine}. The phone: ${PHONE_WORDS}.`,
    PAGES_WORDS,
    pagesTable(pages),
    remarks(pages),
    "## Goals",
    goalsTable(pages),
  ].join("\n\n");
}

function remarks({ app, bare, plain }: Pages): string {
  const line = (what: string, found: readonly string[]) => `- ${what}: ${found.join("; ") || "none"}`;
  return [
    line("Largest element of the app", app.largestElements),
    line("of the bare page", bare.largestElements),
    line("of the plain page", plain.largestElements),
    line("The app's lines in the console", app.consoleLines),
  ].join("\n");
}
