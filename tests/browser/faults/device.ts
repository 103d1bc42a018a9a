import type { Page } from "playwright-core";
import { endQuiet, keepApp } from "../support/kept";
import { NO_STREETS, untilMap } from "../support/screen";
import type { Tiles } from "../support/tiles";
import type { Fault } from "./fault";

const tiles = (what: string, answer: Tiles): Fault => ({
  what: `The street map's server ${what}`,
  sees: NO_STREETS,
  options: { tiles: answer },
  act: async (page) => {
    await untilMap(page);
    if (answer === "hang") await page.clock.fastForward("00:09");
    await page.getByRole("button", { name: "What the signs mean" }).tap();
  },
});

export const tileFaults: readonly Fault[] = [
  tiles("cannot be reached", "blocked"),
  tiles("sends a picture with 403 Forbidden", "forbidden"),
  tiles("never answers", "hang"),
];

const lacks = (what: string, beforeScripts: () => void, refuses = true): Fault => ({
  what,
  sees: null,
  options: { worker: true, beforeScripts },
  act: async (page) => {
    await endQuiet(page);
    if (refuses) await page.locator("html[data-refused]").waitFor();
    await untilMap(page);
  },
});

/** What a browser lacks. Where the app finds that out by being refused, the page is marked. */
export const storageFaults: readonly Fault[] = [
  lacks(
    "Service workers are unknown",
    () => void Reflect.deleteProperty(Object.getPrototypeOf(navigator), "serviceWorker"),
    false,
  ),
  lacks("Service workers are forbidden", () => {
    ServiceWorkerContainer.prototype.register = () => {
      document.documentElement.dataset.refused = "";
      return Promise.reject(new DOMException("not here", "SecurityError"));
    };
  }),
  lacks("Storage is full", () => {
    Cache.prototype.put = () => {
      document.documentElement.dataset.refused = "";
      return Promise.reject(new DOMException("no room", "QuotaExceededError"));
    };
  }),
  lacks("Storage is forbidden", () => {
    Reflect.defineProperty(window, "caches", {
      get: () => {
        document.documentElement.dataset.refused = "";
        throw new DOMException("not here", "SecurityError");
      },
    });
  }),
];

async function locate(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Near me" }).tap();
  await page.getByRole("button", { name: "Use my location" }).tap();
}

/** Where the visitor is. */
export const locationFaults: readonly Fault[] = [
  {
    what: "The browser knows no units of length",
    sees: "from your location (known to within 8 km)",
    options: {
      geolocation: { latitude: 53.219, longitude: 6.568, accuracy: 8000 },
      permissions: ["geolocation"],
      beforeScripts: () => {
        const Known = Intl.NumberFormat;
        Intl.NumberFormat = new Proxy(Known, {
          construct: (_, [locale, options]) => {
            if (options?.style === "unit") throw new RangeError("Value unit out of range for option style");
            return new Known(locale, options);
          },
        });
      },
    },
    act: locate,
  },
  {
    what: "The location is refused",
    sees: "Your browser does not let this page see your location.",
    act: locate,
  },
  {
    what: "The question for the location is never answered",
    sees: "Your device did not find its location in time.",
    options: {
      beforeScripts: () => {
        Geolocation.prototype.getCurrentPosition = () => {
          document.documentElement.dataset.asked = "";
        };
      },
    },
    act: async (page) => {
      await locate(page);
      await page.locator("html[data-asked]").waitFor();
      await page.clock.fastForward("00:21");
    },
  },
];

const BROKEN = {
  sees: "Something went wrong in this app.",
  lost: ["the choice of a time", "a map that moves", "the panel of a desk"],
} as const;

export const otherFaults: readonly Fault[] = [
  {
    what: "The device's clock is a year early",
    sees: "Your device's clock cannot be right: this page was made later, on Thu 1 Jan 2026, 13:00.",
    options: { now: "2025-11-24T10:20:00Z" },
  },
  {
    what: "The device is set to save data",
    sees: "Your device saves data, so streets come only when you ask for them.",
    options: {
      beforeScripts: () => {
        Reflect.defineProperty(navigator, "connection", { value: { saveData: true } });
      },
    },
    act: async (page) => {
      await untilMap(page);
      await page.getByRole("button", { name: "What the signs mean" }).tap();
    },
  },
  {
    what: "The app itself breaks",
    ...BROKEN,
    options: {
      beforeScripts: () => {
        Date.prototype.getTimezoneOffset = () => {
          throw new Error("broken");
        };
      },
    },
  },
  {
    what: "The browser does not know the time in Amsterdam",
    ...BROKEN,
    options: {
      // A clock that the test sets would bring time zones of its own.
      now: null,
      beforeScripts: () => {
        const Known = Intl.DateTimeFormat;
        const unknown = (zone?: string) => {
          if (zone === "Europe/Amsterdam") throw new RangeError("Invalid time zone specified");
        };
        Intl.DateTimeFormat = new Proxy(Known, {
          construct: (_, [locale, options]) => unknown(options?.timeZone) ?? new Known(locale, options),
          apply: (_, __, [locale, options]) => unknown(options?.timeZone) ?? Known(locale, options),
        });
      },
    },
  },
  {
    what: "There is no network after the first visit",
    sees: "There is no connection to the server.",
    options: { worker: true },
    act: async (page, server) => {
      await keepApp(page);
      await server.stop();
      await page.reload();
      await untilMap(page);
    },
  },
  {
    what: "Another language is chosen without a network",
    sees: "This language needs a connection the first time.",
    options: { worker: true },
    act: async (page) => {
      await keepApp(page);
      await untilMap(page);
      await page.context().setOffline(true);
      await page.locator("header summary").tap();
      await page.getByRole("link", { name: "Türkçe" }).tap();
    },
  },
];
