import type { NoPosition, Origin } from "../../domain/origin";
import { isNearTheNetherlands } from "../../domain/origin";

/** Milliseconds; the device's time begins when the visitor has allowed the question. */
const OPTIONS: PositionOptions = { timeout: 10_000, maximumAge: 60_000 };

/** Milliseconds for visitor and device together: a prompt may stay unanswered for ever. */
const PATIENCE = 20_000;

const REASONS: Readonly<Record<number, NoPosition>> = { 1: "denied", 2: "unavailable", 3: "timeout" };

/** Where the device is, or why it does not say. */
export type Located =
  | { readonly kind: "found"; readonly origin: Origin }
  | { readonly kind: "not-found"; readonly reason: NoPosition };

const notFound = (reason: NoPosition): Located => ({ kind: "not-found", reason });

/**
 * Asks the device once where it is. The answer stays in this page.
 * @param signal nobody waits for the answer any more; the promise then stays open
 */
export function locate(signal: AbortSignal): Promise<Located> {
  if (!("geolocation" in navigator)) return Promise.resolve(notFound("unsupported"));
  return new Promise<Located>((resolve) => {
    const timer = setTimeout(() => resolve(notFound("timeout")), PATIENCE);
    const stopWaiting = () => clearTimeout(timer);
    signal.addEventListener("abort", stopWaiting);
    const answer = (located: Located) => {
      stopWaiting();
      if (!signal.aborted) resolve(located);
    };
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lon, accuracy } }) =>
        answer(
          isNearTheNetherlands({ lat, lon })
            ? { kind: "found", origin: { lat, lon, accuracy, town: null } }
            : notFound("outside"),
        ),
      ({ code }) => answer(notFound(REASONS[code] ?? "unavailable")),
      OPTIONS,
    );
  }).catch(() => notFound("unavailable"));
}
