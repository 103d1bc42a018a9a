import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { type PageRecord, recordPages } from "./pageRecord";
import type { BuiltServer } from "./serveBuilt";
import { answerTile, TILE_HOST, type Tiles } from "./tiles";
import { VIEWPORTS, type Viewport } from "./viewports";

/** What Playwright's contexts take, by their names there. */
type ContextOptions = Pick<
  BrowserContextOptions,
  | "deviceScaleFactor"
  | "isMobile"
  | "hasTouch"
  | "timezoneId"
  | "locale"
  | "colorScheme"
  | "reducedMotion"
  | "forcedColors"
  | "offline"
  | "javaScriptEnabled"
  | "geolocation"
  | "permissions"
>;

export interface OpenOptions extends ContextOptions {
  readonly browser: Browser;
  readonly server: Pick<BuiltServer, "url">;
  /** Below the app's base, with its query: `?service=biometrics`. */
  readonly path?: string;
  readonly viewport?: Viewport;
  /** The instant the page starts at, ISO with offset or Z; time runs on from there. null: the machine's own clock. */
  readonly now?: string | null;
  /** The instant that the page's clock shows all the time, in place of `now`; timers run, Leaflet's moves do not end. */
  readonly stoppedAt?: string;
  readonly tiles?: Tiles;
  /** "commit" does not wait for the page's scripts: for a server that hangs. */
  readonly waitUntil?: "load" | "domcontentloaded" | "commit";
  /** Runs in each page before the page's own scripts; sees nothing of the test's variables. */
  readonly beforeScripts?: () => void;
}

export interface OpenedApp extends PageRecord {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly tileRequests: readonly string[];
  /** Requests to anywhere but the app's server and the tile host. */
  readonly foreignRequests: readonly string[];
  /** From now on the tile host answers so. */
  setTiles(tiles: Tiles): Promise<void>;
  close(): Promise<void>;
}

/** A visitor in the Netherlands, whatever the machine's own zone and language. */
const VISITOR = { locale: "en-GB", timezoneId: "Europe/Amsterdam" };

/** A Tuesday, 11:20 in the Netherlands: all eight desks are listed open. */
const USUAL_NOW = "2026-11-24T10:20:00Z";

/** Opens the app in a fresh browser context that reaches nothing but the given server. */
export async function openApp(options: OpenOptions): Promise<OpenedApp> {
  const {
    browser,
    server,
    path = "",
    viewport = "desktop",
    now = USUAL_NOW,
    stoppedAt,
    tiles = "blocked",
    waitUntil = "domcontentloaded",
    beforeScripts,
    ...rest
  } = options;
  const context = await browser.newContext({ ...VISITOR, ...VIEWPORTS[viewport], ...rest });
  try {
    const record = recordPages(context);
    const network = await watchNetwork(context, server.url, tiles);
    // Not on the empty page that each tab begins with.
    if (beforeScripts)
      await context.addInitScript(`if (location.protocol !== "about:") (${beforeScripts})();`);
    const page = await context.newPage();
    if (stoppedAt !== undefined) await page.clock.setFixedTime(instant(stoppedAt));
    // Not stopped: Leaflet fades tiles in by the clock, and with a stopped one they stay invisible.
    else if (now !== null) await page.clock.install({ time: instant(now) });
    await page.goto(new URL(path, server.url).href, { waitUntil });
    return { page, context, ...record, ...network, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Playwright reads a time without a zone as this machine's, and so would differ from machine to machine. */
function instant(written: string): Date {
  const time = new Date(written);
  if (Number.isNaN(time.getTime()) || !/(Z|[+-]\d\d:\d\d)$/.test(written)) {
    throw new RangeError(`a page's clock needs an ISO instant with Z or an offset, not "${written}"`);
  }
  return time;
}

type Network = Pick<OpenedApp, "tileRequests" | "foreignRequests" | "setTiles">;

/** Listens to what is asked of others. The browser finds no host but the app's server: it needs no help to fail. */
async function watchNetwork(context: BrowserContext, home: string, initial: Tiles): Promise<Network> {
  const { origin } = new URL(home);
  const tileRequests: string[] = [];
  const foreignRequests: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin === origin || url.protocol === "data:" || url.protocol === "blob:") return;
    (url.host === TILE_HOST ? tileRequests : foreignRequests).push(url.href);
  });
  const setTiles = async (tiles: Tiles) => {
    await context.unrouteAll();
    // A route takes every request through the test, the app's own too, and switches the browser's cache off.
    if (tiles !== "blocked")
      await context.route(`https://${TILE_HOST}/**`, (route) => answerTile(route, tiles));
  };
  await setTiles(initial);
  return { tileRequests, foreignRequests, setTiles };
}
