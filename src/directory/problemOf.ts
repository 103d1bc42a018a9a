import type { BaseIssue } from "valibot";

/** What is wrong with a value, in words that follow its place. Rules of our own bring theirs with them. */
export function problemOf(issue: BaseIssue<unknown>): string {
  const { kind, message, expected, path } = issue;
  if (kind === "validation" || !message.startsWith("Invalid")) return message;
  if (expected === "never") return "is a field that nobody knows";
  // A missing field is told by its own name, which stands at the end of its path.
  if (expected === `"${String(path?.at(-1)?.key)}"`) return "is missing";
  return `must be ${wordsFor(expected ?? "something else")}`;
}

/** Valibot writes `("closed" | "moved")`, and `Object` for what JSON calls an object. */
const wordsFor = (expected: string) =>
  expected
    .replace(/[()"]/g, "")
    .replace(/ \| /g, ", ")
    .replace(/^(.*,.*)$/, "one of $1")
    .toLowerCase();
