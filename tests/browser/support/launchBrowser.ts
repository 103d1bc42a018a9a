import { existsSync } from "node:fs";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { packedChromium } from "./packedChromium";

interface Candidate {
  readonly name: string;
  /** null: this machine has none of this kind. */
  readonly find: () => Promise<LaunchOptions | null>;
}

/** Nothing but this machine is found, whatever a page asks for. */
const ALONE = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];

const DEBIAN_CHROMIUM = "/usr/bin/chromium";

const CANDIDATES: readonly Candidate[] = [
  { name: "Chromium packed in @sparticuz/chromium (Linux x64)", find: packed },
  ...["chrome", "msedge", "chromium"].map((channel) => ({
    name: `installed browser "${channel}"`,
    find: async () => ({ channel }),
  })),
  {
    name: DEBIAN_CHROMIUM,
    find: async () => (existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : null),
  },
];

/**
 * Starts a headless Chromium: the one BROWSER_PATH names, else the first that starts. A BROWSER_PATH that does not
 * work is an error and not a reason to take another: whoever set it wants to know about that browser.
 * @throws Error that names what was tried and why each failed.
 */
export async function launchBrowser(): Promise<Browser> {
  const asked = process.env.BROWSER_PATH;
  const candidates = asked
    ? [{ name: `BROWSER_PATH=${asked}`, find: async () => ({ executablePath: asked }) }]
    : CANDIDATES;
  const failures: string[] = [];
  for (const { name, find } of candidates) {
    try {
      const options = await find();
      if (options) return await chromium.launch({ ...options, args: ALONE });
      failures.push(`${name}: not on this machine`);
    } catch (error) {
      failures.push(`${name}: ${reason(error)}`);
    }
  }
  throw new Error(
    `No Chromium could be started. Set BROWSER_PATH to one. Tried:\n${failures.map((line) => `- ${line}`).join("\n")}`,
  );
}

async function packed(): Promise<LaunchOptions | null> {
  const found = await packedChromium();
  return found && { executablePath: found.executablePath, env: { ...process.env, ...found.env } };
}

/** Playwright's first line says that the browser closed; a library it lacked is named further down. */
function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [first = "", ...rest] = text.split("\n");
  const missing = rest.find((line) => line.includes("error while loading shared libraries"));
  return [first, missing ?? ""].map((line) => line.trim()).join(" ");
}
