import { once } from "node:events";
import { connect, createServer } from "node:net";
import { pipeline } from "node:stream/promises";
import { setTimeout as after } from "node:timers/promises";
import { LATENCY } from "./phone";

/** Round trips before the first request: the name, TCP, TLS 1.3. */
const HANDSHAKE = 3;

/** Bytes that a new connection sends before it hears back: ten segments (RFC 6928). */
const FIRST_WINDOW = 10 * 1460;

interface ColdLine {
  /** the server's address, by way of this line */
  readonly url: string;
  stop(): void;
}

/**
 * Plays, for one visit, a connection that nobody has used yet: a handshake, a round trip for each request, and answers
 * in flights that grow with what has arrived (slow start, without losses). All sockets share it, as the requests of
 * HTTP/2 do. The bandwidth is left to the browser.
 */
export async function coldLine(server: string): Promise<ColdLine> {
  const { hostname, port } = new URL(server);
  const take = slowStart();
  let open: Promise<void> | null = null;
  const line = createServer((phone) => {
    open ??= after(HANDSHAKE * LATENCY);
    const host = connect(Number(port), hostname);
    // Either side may hang up at any time: then the visit is over.
    void pipeline(phone, requestsAfter(open), host).catch(() => {});
    void pipeline(host, inFlights(take), phone).catch(() => {});
  });
  line.listen(0, hostname);
  await once(line, "listening");
  const address = line.address();
  if (typeof address !== "object" || !address) throw new Error("the line has no port");
  return { url: `http://${hostname}:${address.port}/`, stop: () => line.close() };
}

const requestsAfter = (open: Promise<void>) =>
  async function* late(requests: AsyncIterable<Buffer>) {
    for await (const request of requests) {
      await open;
      await after(LATENCY);
      yield request;
    }
  };

type Take = (wanted: number) => Promise<number>;

const inFlights = (take: Take) =>
  async function* paced(answers: AsyncIterable<Buffer>) {
    for await (const answer of answers) {
      for (let sent = 0; sent < answer.length; ) {
        const flight = await take(answer.length - sent);
        yield answer.subarray(sent, sent + flight);
        sent += flight;
      }
    }
  };

/** @returns how many of the wanted bytes may be sent now; waits while the connection's window is empty */
function slowStart(): Take {
  let window = FIRST_WINDOW;
  let left = window;
  let flightBegan = 0;
  return async (wanted) => {
    if (left === 0) await after(Math.max(0, flightBegan + LATENCY - performance.now()));
    if (performance.now() >= flightBegan + LATENCY) {
      window += window - left; // one segment more for each that has arrived
      left = window;
      flightBegan = performance.now();
    }
    const given = Math.min(wanted, left);
    left -= given;
    return given;
  };
}
