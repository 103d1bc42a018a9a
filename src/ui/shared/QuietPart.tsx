import type { LazyPartProps } from "./LazyPart";
import { LazyPart } from "./LazyPart";

type Props<PartProps extends object> = Pick<LazyPartProps<PartProps>, "load" | "props">;

const nothing = () => null;

/** A part whose code comes later, and whose place stays empty until then, or where it cannot be had. */
export function QuietPart<PartProps extends object>(part: Props<PartProps>) {
  return <LazyPart {...part} waiting={nothing} failed={nothing} />;
}
