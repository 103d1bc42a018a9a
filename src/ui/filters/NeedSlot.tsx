import { BuiltFirst } from "../shared/BuiltFirst";
import type { NeedProps } from "./NeedCard";

const loadCard = async () => (await import("./NeedCard")).NeedCard;

/** The answer to a need that is no visit: as it was built, with the number to call, until its code is there. */
export function NeedSlot(props: NeedProps) {
  return <BuiltFirst part="need" load={loadCard} props={props} />;
}
