import type { BaseIssue, GenericSchema, InferOutput } from "valibot";
import { safeParse } from "valibot";
import type { Finding } from "./malformed";
import { malformed, pathOf } from "./malformed";
import { problemOf } from "./problemOf";
import { readJson } from "./readJson";
import { brokenReferences } from "./references";
import type { WrittenDirectory } from "./schema/directory";
import { directorySchema, formatSchema } from "./schema/directory";

/**
 * Reads the text of `data/directory.json`.
 * @throws DirectoryError of kind "malformed" that names the first place that is wrong, and how many there are
 */
export function parseDirectory(text: string): WrittenDirectory {
  const json = readJson(text);
  // First of all: in a file of another format nearly everything else is wrong as well.
  check(formatSchema, json);
  const written = check(directorySchema, json);
  const broken = brokenReferences(written);
  if (broken.length > 0) throw malformed(broken);
  return written;
}

function check<Schema extends GenericSchema>(schema: Schema, value: unknown): InferOutput<Schema> {
  const { success, output, issues } = safeParse(schema, value);
  if (!success) throw malformed(issues.map(findingOf));
  return output;
}

const findingOf = (issue: BaseIssue<unknown>): Finding => ({
  place: pathOf((issue.path ?? []).map(({ key }) => key)),
  problem: problemOf(issue),
});
