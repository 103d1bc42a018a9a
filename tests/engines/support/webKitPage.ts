import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { type EnginePage, NOBODY, type Size } from "./enginePage";
import { webDriver } from "./webDriver";

/** As keys have them (W3C WebDriver, section 17.4.2). */
const KEYS = { Enter: "\uE007", Escape: "\uE00C" };

const PROXY = { proxyType: "manual", httpProxy: NOBODY, sslProxy: NOBODY, noProxy: ["127.0.0.1"] };

/** Now and then the driver waits for ever for the window that it has asked for; another one then opens. */
const TRIES = 3;

/** A window of WebKitGTK, on a screen of its own that nobody sees. */
export async function webKitPage(size: Size): Promise<EnginePage> {
  for (let tries = 1; tries < TRIES; tries += 1) {
    try {
      return await openPage(size);
    } catch (error) {
      process.stdout.write(`WebKit did not open (${error}): once more\n`);
    }
  }
  return openPage(size);
}

async function openPage({ width, height }: Size): Promise<EnginePage> {
  const port = await freePort();
  const driver = spawn("xvfb-run", ["--auto-servernum", "WebKitWebDriver", `--port=${port}`], {
    detached: true, // a group of its own, so that all of it can be ended
    stdio: "ignore",
  });
  const end = () => void (driver.pid !== undefined && process.kill(-driver.pid));
  try {
    const session = await webDriver(`http://127.0.0.1:${port}`, { browserName: "MiniBrowser", proxy: PROXY });
    await session.post("window/rect", { width, height });
    const onElement = async (xpath: string, action: string, body?: object) =>
      void (await session.post(`${await session.element(xpath)}/${action}`, body));
    return {
      version: session.version,
      open: async (url) => void (await session.post("url", { url })),
      read: (script) => session.post("execute/sync", { script: `return (${script})`, args: [] }),
      click: (element) => onElement(element, "click"),
      choose: (select, value) => onElement(`${select}/option[@value="${value}"]`, "click"),
      type: (element, text) => onElement(element, "value", { text }),
      press: (key) => pressKey(KEYS[key]),
      close: async () => {
        await session.end();
        end();
      },
    };

    async function pressKey(value: string): Promise<void> {
      const actions = [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ];
      await session.post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
    }
  } catch (error) {
    end();
    throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
