import { BuiltPart } from "../shared/builtParts";
import { LazyPart } from "../shared/LazyPart";
import type { NeedProps } from "./NeedCard";

const loadCard = async () => (await import("./NeedCard")).NeedCard;
const asBuilt = () => <BuiltPart part="need" />;

/** The answer to a need that is no visit: as it was built, with the number to call, until its code is there. */
export function NeedSlot(props: NeedProps) {
  return <LazyPart load={loadCard} props={props} waiting={asBuilt} failed={asBuilt} />;
}
