import { lazy, Suspense, startTransition, useEffect, useState } from "react";
import type { MapProps } from "../ui/map/MapView";
import { ErrorBoundary } from "./ErrorBoundary";
import { MapFallback } from "./MapFallback";
import { MapPicture } from "./MapPicture";

const MapView = lazy(async () => ({ default: (await import("../ui/map/MapView")).MapView }));

/** Milliseconds after which the map comes even to a device that never rests. */
const PATIENCE = 1500;

/** The map: its picture first, the map itself once the answer stands and the device has a moment. */
export function MapSlot(props: MapProps) {
  const idle = useIdle();
  if (!idle) return <MapPicture />;
  return (
    <ErrorBoundary fallback={() => <MapFallback />}>
      <Suspense fallback={<MapPicture />}>
        <MapView {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    // A transition: taps are answered while the map is rendered.
    const rest = () => startTransition(() => setIdle(true));
    // Safari has no requestIdleCallback.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(rest, 0);
      return () => clearTimeout(timer);
    }
    const request = window.requestIdleCallback(rest, { timeout: PATIENCE });
    return () => window.cancelIdleCallback(request);
  }, []);
  return idle;
}
