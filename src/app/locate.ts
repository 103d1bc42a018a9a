import type { NoPosition, Origin } from "../domain/origin";
import { isNearTheNetherlands } from "../domain/origin";

const OPTIONS: PositionOptions = { timeout: 10_000, maximumAge: 60_000 };

const REASONS: Readonly<Record<number, NoPosition>> = { 1: "denied", 2: "unavailable", 3: "timeout" };

/** Asks the device once where it is. The answer stays in this page. */
export function locate(): Promise<Origin | NoPosition> {
  if (!("geolocation" in navigator)) return Promise.resolve("unknown");
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lon, accuracy } }) =>
        resolve(isNearTheNetherlands({ lat, lon }) ? { lat, lon, accuracy, town: null } : "outside"),
      ({ code }) => resolve(REASONS[code] ?? "unavailable"),
      OPTIONS,
    );
  });
}
