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

const bytesASecond = (kilobits: number) => (kilobits * 1000) / 8;

export async function slowProcessor(session: CDPSession): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

export async function slowNetwork(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY,
    downloadThroughput: bytesASecond(1600),
    uploadThroughput: bytesASecond(750),
  });
}

export const PHONE_WORDS =
  "390 × 844 at 2×, touch, processor 4 times slower, 150 ms latency, 1.6 Mbit/s down, 750 kbit/s up";
