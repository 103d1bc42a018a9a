import { lazy, Suspense, useEffect, useState } from "react";
import { ErrorBoundary } from "../shared/ErrorBoundary";
import { whenIdle } from "../shared/whenIdle";
import { MapFallback } from "./MapFallback";
import { MapPicture } from "./MapPicture";
import type { MapProps } from "./mapProps";

const MapView = lazy(async () => ({ default: (await import("./MapView")).MapView }));

/** The map: its picture first, the map itself once the answer stands and the device has a moment. */
export function MapSlot(props: MapProps) {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  if (!idle) return <MapPicture />;
  return (
    <ErrorBoundary fallback={() => <MapFallback />}>
      <Suspense fallback={<MapPicture />}>
        <MapView {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
