import type { BuiltCopy } from "../../src/directory/builtIn";
import type { Standing } from "../../src/domain/standing";
import { anAdvisory, copyOf, directoryText } from "./directory";

/** The desk that has a standing; nothing is reported of the seven others. */
export const REPORTED = "zwolle";

/** The real directory, but for what is reported of its desks. */
export function copyWhere(standing: Standing): BuiltCopy {
  const { directory, ...copy } = copyOf(directoryText);
  const reports =
    standing === "as-listed" ? [] : [anAdvisory({ kind: standing, since: "2026-01-01", precision: "on" })];
  const desks = directory.desks.map((desk) => ({
    ...desk,
    advisories: desk.id === REPORTED ? reports : [],
  }));
  return { ...copy, directory: { ...directory, desks } };
}
