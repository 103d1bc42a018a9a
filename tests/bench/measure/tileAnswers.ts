import { readFileSync } from "node:fs";
import { setTimeout as after } from "node:timers/promises";
import type { CDPSession } from "playwright-core";
import { TILE_HOST } from "../../browser/support/tiles";
import { LATENCY } from "./phone";

const picture = readFileSync(new URL("../tile.png", import.meta.url)).toString("base64");

/**
 * Answers the tile host with one picture, after the phone's latency. Not by Playwright's routing: that stops every
 * request of the page and switches its cache off.
 * @returns the number of tiles asked for so far
 */
export async function answerTiles(session: CDPSession): Promise<() => number> {
  let asked = 0;
  session.on("Fetch.requestPaused", ({ requestId }) => {
    asked++;
    void answer(session, requestId);
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: `https://${TILE_HOST}/*` }] });
  return () => asked;
}

async function answer(session: CDPSession, requestId: string): Promise<void> {
  await after(LATENCY);
  const responseHeaders = [
    { name: "content-type", value: "image/png" },
    { name: "access-control-allow-origin", value: "*" },
  ];
  await session
    .send("Fetch.fulfillRequest", { requestId, responseCode: 200, responseHeaders, body: picture })
    .catch(() => {}); // the map let go of the tile, or the visit is over
}
