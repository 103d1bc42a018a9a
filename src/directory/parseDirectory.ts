import type { BaseIssue } from "valibot";
import { safeParse } from "valibot";
import { DirectoryError } from "./DirectoryError";
import { problemOf } from "./problemOf";
import type { Finding } from "./references";
import { brokenReferences } from "./references";
import type { WrittenDirectory } from "./schema/directory";
import { directorySchema } from "./schema/directory";

/**
 * Reads the text of `data/directory.json`.
 * @throws DirectoryError of kind "malformed" that names the first place that is wrong, and how many there are
 */
export function parseDirectory(json: string): WrittenDirectory {
  const parsed = safeParse(directorySchema, parseJson(json));
  if (!parsed.success) throw malformed(parsed.issues.map(findingOf));
  const broken = brokenReferences(parsed.output);
  if (broken.length > 0) throw malformed(broken);
  return parsed.output;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const problem = json.trim() === "" ? "the file is empty" : "the file is not complete JSON";
    throw new DirectoryError("malformed", problem, { cause });
  }
}

function findingOf(issue: BaseIssue<unknown>): Finding {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const place = keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return { place: place.replace(/^\./, ""), problem: problemOf(issue) };
}

function malformed(findings: readonly Finding[]): DirectoryError {
  const first = findings
    .slice(0, 1)
    .map(({ place, problem }) => `${place === "" ? "the file" : place}: ${problem}`);
  const others = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
  return new DirectoryError("malformed", `${first.join("")}${others}`);
}
