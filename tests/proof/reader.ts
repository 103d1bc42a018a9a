import type { OpenMinutes } from "./oracle";

interface Read {
  readonly isOpen: boolean;
  /** when it opens next */
  readonly next: OpenMinutes[number] | undefined;
}

/** Walks through the oracle's intervals along with rising minutes. */
export function reader(open: OpenMinutes): (minute: number) => Read {
  let index = 0;
  return (minute) => {
    while ((open[index]?.[1] ?? Number.POSITIVE_INFINITY) <= minute) index++;
    const current = open[index];
    const isOpen = current !== undefined && current[0] <= minute;
    return { isOpen, next: isOpen ? open[index + 1] : current };
  };
}
