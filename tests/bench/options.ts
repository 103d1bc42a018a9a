import { parseArgs } from "node:util";

const FEWEST = 1;
const USUAL = "7";

/** @throws RangeError when `--runs` is no whole number above 0 */
export function readOptions(): { readonly runs: number } {
  const { values } = parseArgs({ options: { runs: { type: "string", default: USUAL } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < FEWEST) throw new RangeError("--runs must be a whole number above 0");
  return { runs };
}
