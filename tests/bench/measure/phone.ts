import type { CDPSession } from "playwright-core";

/** A mid-range phone, as far as a desktop's browser can play one. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: "en-GB",
  timezoneId: "Europe/Amsterdam",
};

/** Times by which the processor is slower. */
const SLOWER = 4;

/** Milliseconds from a request to its answer. */
export const LATENCY = 150;

/** kbit/s */
const DOWN = 1600;
const UP = 750;

const bytesASecond = (kilobits: number) => (kilobits * 1000) / 8;

/** @param latency milliseconds that the browser adds to each request */
export async function slowDown(session: CDPSession, latency: number): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: bytesASecond(DOWN),
    uploadThroughput: bytesASecond(UP),
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

export const PHONE_WORDS = `390 × 844 at 2×, touch, processor ${SLOWER} times slower, ${LATENCY} ms round trip, ${DOWN} kbit/s down, ${UP} kbit/s up`;
