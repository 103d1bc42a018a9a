interface Coded {
  /** the first four-digit postcode of each of its ranges */
  readonly postcodesFrom: readonly number[];
}

/** "3013", "3013 AB", and what is typed on the way to it */
const POSTCODE = /^([1-9]\d{3}) ?[a-z]{0,2}$/i;

/**
 * The town that a Dutch postcode belongs to: the one whose range begins last, at that number or before it.
 * @returns null for what is no postcode
 */
export function townByPostcode<Town extends Coded>(towns: readonly Town[], typed: string): Town | null {
  const code = Number(POSTCODE.exec(typed.trim())?.[1]);
  const begun = towns.flatMap((town) =>
    town.postcodesFrom.filter((from) => from <= code).map((from) => ({ town, from })),
  );
  begun.sort((a, b) => b.from - a.from);
  return begun[0]?.town ?? null;
}
