import { startTransition } from "react";

/** Milliseconds after which it is done even on a device that never rests. */
const PATIENCE = 1500;

/** Renders something once the device has a moment; taps are answered meanwhile. @returns cancels it */
export function whenIdle(render: () => void): () => void {
  const rest = () => startTransition(render);
  // Safari has no requestIdleCallback.
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(rest, 0);
    return () => clearTimeout(timer);
  }
  const request = window.requestIdleCallback(rest, { timeout: PATIENCE });
  return () => window.cancelIdleCallback(request);
}
