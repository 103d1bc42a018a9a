import type { BaseIssue, GenericSchema, InferOutput } from "valibot";
import { safeParse } from "valibot";
import type { Finding } from "./malformed";
import { malformed, pathOf } from "./malformed";
import { problemOf } from "./problemOf";

/** @throws DirectoryError of kind "malformed" that names the first place that is wrong, and how many there are */
export function check<Schema extends GenericSchema>(schema: Schema, value: unknown): InferOutput<Schema> {
  const { success, output, issues } = safeParse(schema, value);
  if (!success) throw malformed(issues.map(findingOf));
  return output;
}

const findingOf = (issue: BaseIssue<unknown>): Finding => ({
  place: pathOf((issue.path ?? []).map(({ key }) => key)),
  problem: problemOf(issue),
});
