import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { launchBrowser } from "./launchBrowser";
import { type OpenedApp, type OpenOptions, openApp } from "./openApp";
import { type BuiltServer, type ServeOptions, serveBuilt } from "./serveBuilt";

export interface VisitOptions extends Omit<OpenOptions, "browser" | "server"> {
  /** The service worker comes. Without this it never does, since it would answer in the server's place. */
  readonly worker?: boolean;
  /** Has the server answer otherwise before the page is opened. */
  readonly prepare?: (server: BuiltServer) => Promise<void>;
}

export interface SharedVisit extends OpenedApp {
  readonly server: BuiltServer;
}

export interface AppSuite {
  /** The running test's own server: what one test stops or overrides, the next does not meet. */
  server(): BuiltServer;
  /** Opens the built app from that server; closed when the test ends. */
  open(options?: VisitOptions): Promise<OpenedApp>;
  /**
   * For the top of a describe block: one visit for all tests of the block, with a server of its own. They only look at
   * it, or leave it as they found it.
   */
  share(options?: VisitOptions, serve?: ServeOptions): () => SharedVisit;
}

/** One for all test files of a worker, which run in turn; it ends with the worker. Each visit has a context of its own. */
let browser: Browser | null = null;

/** For the top of a test file: a server for each test. Tests of a file run in turn. */
export function appSuite(): AppSuite {
  const opened: OpenedApp[] = [];
  let server: BuiltServer | null = null;
  beforeAll(async () => {
    // One that has crashed is one file's misfortune, and not the next one's.
    if (!browser?.isConnected()) browser = await launchBrowser();
  });
  beforeEach(async () => {
    server = await serveBuilt(inject("builtDir"));
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((app) => app.close()));
    await server?.stop();
  });
  return {
    server: () => started(server),
    open: async (options = {}) => {
      const app = await visit(started(browser), started(server), options);
      opened.push(app);
      return app;
    },
    share: (options = {}, serve = {}) => {
      let shared: SharedVisit | null = null;
      beforeAll(async () => {
        const home = await serveBuilt(inject("builtDir"), serve);
        shared = { ...(await visit(started(browser), home, options)), server: home };
      });
      afterAll(async () => {
        await shared?.close();
        await shared?.server.stop();
      });
      return () => started(shared);
    },
  };
}

async function visit(browser: Browser, server: BuiltServer, options: VisitOptions) {
  const { worker = false, prepare, ...rest } = options;
  if (!worker) server.answer("/sw.js", "hang");
  await prepare?.(server);
  return openApp({ ...rest, browser, server });
}

function started<Part>(part: Part | null): Part {
  if (part === null) throw new Error("appSuite's browser, servers and visits exist only while a test runs");
  return part;
}
