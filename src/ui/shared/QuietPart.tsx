import type { ComponentType } from "react";
import { LazyPart } from "./LazyPart";

interface Props<PartProps extends object> {
  /** fetches the part's code; has to be stable */
  readonly load: () => Promise<ComponentType<PartProps>>;
  readonly props: PartProps;
}

const nothing = () => null;

/** A part whose code comes later, and whose place stays empty until then, or where it cannot be had. */
export function QuietPart<PartProps extends object>({ load, props }: Props<PartProps>) {
  return <LazyPart load={load} props={props} waiting={nothing} failed={nothing} />;
}
