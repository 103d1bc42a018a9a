import { DirectoryError } from "./DirectoryError";

/** Something wrong in the file and where: `place` is a path as in `desks[3].notOffered[0]`, or "line 12, column 5". */
export interface Finding {
  readonly place: string;
  readonly problem: string;
}

/** A refusal that names the first place, and says how many more there are. */
export function malformed(findings: readonly Finding[]): DirectoryError {
  const first = findings
    .slice(0, 1)
    .map(({ place, problem }) => `${place === "" ? "the file" : place}: ${problem}`);
  const others = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
  return new DirectoryError("malformed", `${first.join("")}${others}`);
}

/** "desks[3].notOffered[0]" */
export function pathOf(keys: readonly unknown[]): string {
  const place = keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return place.replace(/^\./, "");
}
