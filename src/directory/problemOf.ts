import type { core } from "zod/mini";

/** What is wrong with a value, in words that follow its place: zod's small build says "Invalid input" of everything. */
export function problemOf(issue: core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${issue.expected}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "unrecognized_keys":
      return `has fields that nobody knows: ${issue.keys.join(", ")}`;
    case "too_small":
      return `must be at least ${issue.minimum}`;
    case "too_big":
      return `must be at most ${issue.maximum}`;
    default:
      return "is not valid";
  }
}
