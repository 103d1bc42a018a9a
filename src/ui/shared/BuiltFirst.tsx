import type { BUILT } from "./builtParts";
import { BuiltPart } from "./builtParts";
import type { LazyPartProps } from "./LazyPart";
import { LazyPart } from "./LazyPart";

interface Props<PartProps extends object> extends Pick<LazyPartProps<PartProps>, "load" | "props"> {
  readonly part: keyof typeof BUILT;
}

/** A part that stands as it was built until its code is there, or where that cannot be had. */
export function BuiltFirst<PartProps extends object>({ part, load, props }: Props<PartProps>) {
  const asBuilt = () => <BuiltPart part={part} />;
  return <LazyPart load={load} props={props} waiting={asBuilt} failed={asBuilt} />;
}
