import type { BrowserContext, ConsoleMessage } from "playwright-core";
import { TILE_HOST } from "./tiles";

export interface Problem {
  readonly kind: "warning" | "error" | "exception";
  readonly text: string;
  /** Where it happened; for a failed download, the address that failed. Empty when the browser names none. */
  readonly url: string;
}

export interface PageRecord {
  /** Every line of the console, oldest first, as `type: text`. */
  readonly consoleLines: readonly string[];
  /** Warnings, errors and uncaught exceptions of the page; a clean run has none. */
  readonly errors: readonly Problem[];
  /** Chromium's own lines about tiles that failed: no fault of the app, so they stand apart from `errors`. */
  readonly tileFailures: readonly Problem[];
}

/** Listens to all pages of a context, from now on. */
export function recordPages(context: BrowserContext): PageRecord {
  const consoleLines: string[] = [];
  const errors: Problem[] = [];
  const tileFailures: Problem[] = [];
  context.on("console", (message) => {
    consoleLines.push(`${message.type()}: ${message.text()}`);
    const problem = problemIn(message);
    if (problem) (isTileFailure(problem) ? tileFailures : errors).push(problem);
  });
  context.on("weberror", (webError) => {
    const error = webError.error();
    errors.push({ kind: "exception", text: error.stack ?? error.message, url: webError.page()?.url() ?? "" });
  });
  return { consoleLines, errors, tileFailures };
}

function problemIn(message: ConsoleMessage): Problem | null {
  const kind = message.type();
  if (kind !== "warning" && kind !== "error") return null;
  return { kind, text: message.text(), url: message.location().url };
}

/** The app's own lines about tiles carry the address of its script, and so remain errors. */
function isTileFailure({ text, url }: Problem): boolean {
  return text.startsWith("Failed to load resource:") && URL.canParse(url) && new URL(url).host === TILE_HOST;
}
