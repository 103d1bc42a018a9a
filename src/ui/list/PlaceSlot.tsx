import { BuiltPart } from "../shared/builtParts";
import { LazyPart } from "../shared/LazyPart";
import type { PlaceListProps } from "./PlaceList";

const loadPlaces = async () => (await import("./PlaceList")).PlaceList;
const asBuilt = () => <BuiltPart part="places" />;

/** Below the eight desks: as it was built, until its code is there. */
export function PlaceSlot(props: PlaceListProps) {
  return <LazyPart load={loadPlaces} props={props} waiting={asBuilt} failed={asBuilt} />;
}
