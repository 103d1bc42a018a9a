import { LazyPart } from "../shared/LazyPart";

const loadRefusal = async () => (await import("./Refusal")).Refusal;
const nothing = () => null;

/** Comes when a file is refused, which is seldom. */
export function LazyRefusal({ reason }: { readonly reason: string }) {
  return <LazyPart load={loadRefusal} props={{ reason }} waiting={nothing} failed={nothing} />;
}
