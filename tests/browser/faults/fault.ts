import type { Page } from "playwright-core";
import type { VisitOptions } from "../support/appSuite";
import type { OpenedApp } from "../support/openApp";
import type { BuiltServer, Override } from "../support/serveBuilt";
import type { Part } from "./parts";

/** Something that fails, and what a visitor then meets. Both the tests and the table in README.md are made of it. */
export interface Fault {
  readonly what: string;
  /** words of the screen; null: nothing shows it, and the console stays empty */
  readonly sees: string | null;
  /** what cannot be used any more */
  readonly lost?: readonly Part[];
  /** what the server answers for paths from its root */
  readonly answers?: Readonly<Record<string, Override>>;
  readonly options?: Omit<VisitOptions, "viewport" | "path">;
  /** brings the visitor to where the fault shows; the console's errors so far grow while one waits */
  readonly act?: (page: Page, server: BuiltServer, errors: OpenedApp["errors"]) => Promise<unknown>;
}

export const MISSING: Override = { status: 404, body: "not found" };
