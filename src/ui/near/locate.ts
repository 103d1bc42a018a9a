import type { NoPosition, Origin } from "../../domain/origin";
import { isNearTheNetherlands } from "../../domain/origin";

const OPTIONS: PositionOptions = { timeout: 10_000, maximumAge: 60_000 };

const REASONS: Readonly<Record<number, NoPosition>> = { 1: "denied", 2: "unavailable", 3: "timeout" };

/** Where the device is, or why it does not say. */
export type Located =
  | { readonly kind: "found"; readonly origin: Origin }
  | { readonly kind: "not-found"; readonly reason: NoPosition };

const notFound = (reason: NoPosition): Located => ({ kind: "not-found", reason });

/** Asks the device once where it is. The answer stays in this page. */
export function locate(): Promise<Located> {
  if (!("geolocation" in navigator)) return Promise.resolve(notFound("unsupported"));
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lon, accuracy } }) =>
        resolve(
          isNearTheNetherlands({ lat, lon })
            ? { kind: "found", origin: { lat, lon, accuracy, town: null } }
            : notFound("outside"),
        ),
      ({ code }) => resolve(notFound(REASONS[code] ?? "unavailable")),
      OPTIONS,
    );
  });
}
