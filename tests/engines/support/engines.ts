import { existsSync } from "node:fs";
import { firefox } from "playwright-core";
import { launchBrowser } from "../../browser/support/launchBrowser";
import type { EnginePage, Size } from "./enginePage";
import { playwrightPage } from "./playwrightPage";
import { webKitPage } from "./webKitPage";

export interface Engine {
  readonly name: string;
  /** the programs that it needs */
  readonly programs: readonly string[];
  readonly open: (size: Size) => Promise<EnginePage>;
}

const FIREFOX = "/usr/bin/firefox-esr";

/** As `npm ci` and Debian's packages firefox-esr, webkit2gtk-driver, xvfb and xauth bring them. */
export const ENGINES: readonly Engine[] = [
  {
    name: "Chromium",
    programs: [],
    open: async (size) => playwrightPage(await launchBrowser(), size),
  },
  {
    name: "Firefox",
    programs: [FIREFOX],
    open: async (size) =>
      playwrightPage(await firefox.launch({ channel: "moz-firefox", executablePath: FIREFOX }), size),
  },
  {
    name: "WebKit",
    programs: ["/usr/bin/WebKitWebDriver", "/usr/bin/xvfb-run", "/usr/bin/xauth"],
    open: webKitPage,
  },
];

export const isHere = ({ programs }: Engine): boolean => programs.every((program) => existsSync(program));
