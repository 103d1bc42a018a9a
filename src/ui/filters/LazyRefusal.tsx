import { QuietPart } from "../shared/QuietPart";

const loadRefusal = async () => (await import("./Refusal")).Refusal;

/** Comes when a file is refused, which is seldom. */
export function LazyRefusal({ reason }: { readonly reason: string }) {
  return <QuietPart load={loadRefusal} props={{ reason }} />;
}
