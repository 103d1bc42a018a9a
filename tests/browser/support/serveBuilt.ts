import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { type HeaderRule, headersAt, readHeaders } from "../../../src/build/policy/headerRules";
import { HEADERS_FILE } from "../../../src/build/policy/writePolicy";
import { builtFile } from "./builtFile";
import { isText } from "./contentTypes";
import { encodeBody } from "./encodeBody";

/** "hang" takes the request and never answers; "reset" cuts the connection. What a reply leaves out stays the file's. */
export type Override = "hang" | "reset" | Reply;

export interface Reply {
  readonly status?: number;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds that it takes to come. */
  readonly after?: number;
  /** It comes in two pieces: the second begins with this text, and comes some milliseconds after the first. */
  readonly cut?: { readonly before: string; readonly pause: number };
}

export interface ServeOptions {
  /** Path the folder is served under, with a slash at both ends. */
  readonly base?: string;
  /** Compress text on the fly when the browser accepts it. */
  readonly compressed?: boolean;
}

export interface ServedRequest {
  /** Decoded path from the root, without the query. */
  readonly path: string;
  /** Milliseconds since the epoch, this process's clock. */
  readonly at: number;
}

export interface BuiltServer {
  /** Address of the app, ending in a slash; stays the same over stop and start. */
  readonly url: string;
  readonly requests: readonly ServedRequest[];
  /** From now on a path (as in `requests`) gives this instead of its file. */
  answer(path: string, override: Override): void;
  restore(path: string): void;
  /** Closes the port and cuts every connection, the hanging ones too: the server is gone, as when offline. */
  stop(): Promise<void>;
  /** Opens the same port again. */
  start(): Promise<void>;
}

/** Serves a built folder on 127.0.0.1 on a free port, as a host does that reads the folder's `_headers`. */
export async function serveBuilt(folder: string, options: ServeOptions = {}): Promise<BuiltServer> {
  const { base = "/", compressed = false } = options;
  const overrides = new Map<string, Override>();
  const requests: ServedRequest[] = [];
  const written = await builtFile(folder, `/${HEADERS_FILE}`);
  const rules = written ? readHeaders(written.body.toString()) : [];
  const server = createServer((request, response) => {
    const path = pathOf(request);
    requests.push({ path, at: Date.now() });
    const override = overrides.get(path) ?? {};
    if (override === "hang") return;
    if (override === "reset") request.socket.resetAndDestroy();
    else void reply(request, response, { folder, base, compressed, rules, path, override });
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}${base}`,
    requests,
    answer: (path, override) => void overrides.set(path, override),
    restore: (path) => void overrides.delete(path),
    stop: () => stop(server),
    start: async () => void (await listen(server, port)),
  };
}

interface Asked extends Required<ServeOptions> {
  readonly folder: string;
  readonly rules: readonly HeaderRule[];
  readonly path: string;
  readonly override: Reply;
}

async function reply(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
  const { folder, base, rules, path, override } = asked;
  const below = path.startsWith(base) ? path.slice(base.length - 1) : null;
  const file = below === null ? null : await builtFile(folder, below);
  const status = override.status ?? (file || override.body !== undefined ? 200 : 404);
  const type = file?.type ?? "text/plain; charset=utf-8";
  const body = Buffer.from(override.body ?? file?.body ?? "not found");
  const encoding =
    asked.compressed && isText(type)
      ? await encodeBody(body, String(request.headers["accept-encoding"] ?? ""))
      : { body, headers: {} };
  // no-cache: an override or a stopped server shows on the next request, not when a cache gives way.
  const headers = {
    ...(below === null ? {} : headersAt(below, rules)),
    "content-type": type,
    "cache-control": "no-cache",
    ...encoding.headers,
    ...override.headers,
  };
  // The pages' clocks show invented times, which a real date would contradict; where one matters, the test gives it.
  response.sendDate = false;
  if (override.after) await setTimeout(override.after);
  response.writeHead(status, { "content-length": encoding.body.length, ...headers });
  if (override.cut) await endInPieces(response, encoding.body, override.cut);
  else response.end(encoding.body);
}

async function endInPieces(
  response: ServerResponse,
  body: Buffer,
  { before, pause }: NonNullable<Reply["cut"]>,
): Promise<void> {
  const at = body.indexOf(before);
  if (at < 0) throw new Error(`there is no ${before} in what is to be cut`);
  response.write(body.subarray(0, at));
  await setTimeout(pause);
  response.end(body.subarray(at));
}

/** Without `new URL`: it would fold `..` away, and read `//host` as another server. */
function pathOf(request: IncomingMessage): string {
  const [raw = "/"] = (request.url ?? "/").split("?");
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw; // a broken % escape names no file
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve()); // also called, with an error, when it is stopped already
    server.closeAllConnections();
  });
}
