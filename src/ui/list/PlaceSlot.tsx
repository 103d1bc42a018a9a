import { useMemo } from "react";
import { BuiltFirst } from "../shared/BuiltFirst";
import { usePainted } from "../shared/usePainted";
import type { PlaceListProps } from "./PlaceList";

const loadPlaces = async () => (await import("./PlaceList")).PlaceList;

/** Below the eight desks, and a frame after them: as it was built, until its code is there. */
export function PlaceSlot({ places, service, origin }: PlaceListProps) {
  const painted = usePainted(useMemo(() => ({ places, service, origin }), [places, service, origin]));
  return <BuiltFirst part="places" load={loadPlaces} props={painted} />;
}
