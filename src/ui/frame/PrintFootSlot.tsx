import { QuietPart } from "../shared/QuietPart";
import type { PrintFootProps } from "./PrintFoot";

const loadFoot = async () => (await import("./PrintFoot")).PrintFoot;

/** The foot of a printed page comes with the parts that follow the first screen. */
export const PrintFootSlot = (props: PrintFootProps) => <QuietPart load={loadFoot} props={props} />;
