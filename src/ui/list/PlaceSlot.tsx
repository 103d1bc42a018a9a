import { useMemo } from "react";
import { BuiltPart } from "../shared/builtParts";
import { LazyPart } from "../shared/LazyPart";
import { usePainted } from "../shared/usePainted";
import type { PlaceListProps } from "./PlaceList";

const loadPlaces = async () => (await import("./PlaceList")).PlaceList;
const asBuilt = () => <BuiltPart part="places" />;

/** Below the eight desks, and a frame after them: as it was built, until its code is there. */
export function PlaceSlot({ places, service, origin }: PlaceListProps) {
  const painted = usePainted(useMemo(() => ({ places, service, origin }), [places, service, origin]));
  return <LazyPart load={loadPlaces} props={painted} waiting={asBuilt} failed={asBuilt} />;
}
