import { setTimeout } from "node:timers/promises";

/** The name under which WebDriver answers with an element (W3C WebDriver, section 12). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Milliseconds between two looks. */
const PAUSE = 100;

export interface WebDriver {
  /** the browser's */
  readonly version: string;
  /** @param path below the session @throws Error with the driver's own words */
  post(path: string, body?: object): Promise<unknown>;
  /** @returns the path of the first such element below the session; waits for it */
  element(xpath: string): Promise<string>;
  end(): Promise<void>;
}

/** Milliseconds after which a browser counts as not starting. */
const STARTING = 15_000;

/** A session with the driver at an address: "http://127.0.0.1:4444". Waits until the driver answers. */
export async function webDriver(address: string, capabilities: object): Promise<WebDriver> {
  await untilReady(address);
  const body = { capabilities: { alwaysMatch: capabilities } };
  const created = await send("POST", `${address}/session`, body, AbortSignal.timeout(STARTING));
  const session = `${address}/session/${textIn(created, "sessionId")}`;
  const version = textIn(partOf(created, "capabilities"), "browserVersion");
  const post = (path: string, body: object = {}) => send("POST", `${session}/${path}`, body);
  // The driver itself waits for an element that is still to come.
  await post("timeouts", { implicit: 30_000 });
  return {
    version,
    post,
    element: async (xpath) =>
      `element/${textIn(await post("element", { using: "xpath", value: xpath }), ELEMENT)}`,
    end: async () => void (await send("DELETE", session)),
  };
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 100; tries > 0; tries -= 1) {
    try {
      await send("GET", `${address}/status`);
      return;
    } catch {
      await setTimeout(PAUSE); // not yet there
    }
  }
  throw new Error(`no WebDriver answers at ${address}`);
}

async function send(method: string, url: string, body?: object, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  const { value }: { value: unknown } = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

const partOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : null;

function textIn(value: unknown, name: string): string {
  const text = partOf(value, name);
  if (typeof text !== "string") throw new Error(`the driver's answer has no ${name}`);
  return text;
}
