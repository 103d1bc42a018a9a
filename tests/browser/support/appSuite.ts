import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { launchBrowser } from "./launchBrowser";
import { type OpenedApp, type OpenOptions, openApp } from "./openApp";
import { type BuiltServer, type ServeOptions, serveBuilt } from "./serveBuilt";

export interface AppSuite {
  /** The running test's own server: what one test stops or overrides, the next does not meet. */
  server(): BuiltServer;
  /** Opens the built app from that server; closed when the test ends. */
  open(options?: Omit<OpenOptions, "browser" | "server">): Promise<OpenedApp>;
}

/** For the top of a test file: one browser for the file, a server for each test. Tests of a file run in turn. */
export function appSuite(serve: ServeOptions = {}): AppSuite {
  const opened: OpenedApp[] = [];
  let browser: Browser | null = null;
  let server: BuiltServer | null = null;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    server = await serveBuilt(inject("builtDir"), serve);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((app) => app.close()));
    await server?.stop();
  });
  return {
    server: () => started(server),
    open: async (options = {}) => {
      const app = await openApp({ ...options, browser: started(browser), server: started(server) });
      opened.push(app);
      return app;
    },
  };
}

function started<Part>(part: Part | null): Part {
  if (part === null) throw new Error("appSuite's browser and server exist only while a test runs");
  return part;
}
