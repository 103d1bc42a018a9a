import type { Directory } from "../domain/directory";
import { DirectoryError } from "./DirectoryError";
import type { Finding } from "./references";
import { brokenReferences } from "./references";
import { directorySchema } from "./schema";

/**
 * Reads the text of `data/directory.json`.
 * @throws DirectoryError of kind "malformed" that names the first place that is wrong, and how many there are
 */
export function parseDirectory(json: string): Directory {
  const parsed = directorySchema.safeParse(parseJson(json));
  if (!parsed.success) throw malformed(parsed.error.issues.map(findingOf));
  const broken = brokenReferences(parsed.data);
  if (broken.length > 0) throw malformed(broken);
  return parsed.data;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const problem = json.trim() === "" ? "the file is empty" : "the file is not complete JSON";
    throw new DirectoryError("malformed", problem, { cause });
  }
}

function findingOf(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): Finding {
  const place = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return { place: place.replace(/^\./, ""), problem: issue.message };
}

function malformed(findings: readonly Finding[]): DirectoryError {
  const first = findings
    .slice(0, 1)
    .map(({ place, problem }) => `${place === "" ? "the file" : place}: ${problem}`);
  const others = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
  return new DirectoryError("malformed", `${first.join("")}${others}`);
}
