import type { ClosingDayRule } from "../domain/closingDays";
import type { Fact, Source } from "../domain/fact";
import type { Override, Schedule } from "../domain/schedule";
import type { WrittenDirectory } from "./schema/directory";

type Sourced = { readonly source: string };
type WithSource<Part> = Omit<Part, "source"> & { readonly source: Source };
type WrittenFact = WrittenDirectory["bringAlways"][number];
type WrittenSchedule = Pick<WrittenDirectory["desks"][number], "week" | "overrides">;

/** Puts things in the place of ids. */
export interface Linker {
  /** @throws RangeError where the id names nothing */
  readonly named: <Thing extends { readonly id: string }>(things: readonly Thing[], id: string) => Thing;
  /** a part with its source instead of the source's id */
  readonly sourced: <Part extends Sourced>(part: Part) => WithSource<Part>;
  readonly facts: (written: readonly WrittenFact[]) => readonly Fact[];
  /** hours with their exceptions, closing days included */
  readonly schedule: (written: WrittenSchedule) => Schedule;
  readonly closingDays: readonly ClosingDayRule[];
}

export function linkerFor({ sources, closingDays: rules }: WrittenDirectory): Linker {
  const sourced = <Part extends Sourced>(part: Part) => {
    const { source, ...others } = part;
    return { ...others, source: named(sources, source) };
  };
  const closingDays = rules.map(sourced);
  const schedule = ({ week, overrides }: WrittenSchedule): Schedule => ({
    week,
    overrides: overrides.map((override): Override => sourced(override)),
    closingDays,
  });
  return { named, sourced, facts: (written) => written.map(sourced), schedule, closingDays };
}

function named<Thing extends { readonly id: string }>(things: readonly Thing[], wanted: string): Thing {
  const thing = things.find(({ id }) => id === wanted);
  if (!thing) throw new RangeError(`nothing is called "${wanted}"`);
  return thing;
}
