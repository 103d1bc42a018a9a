import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { directoryText } from "../support/directory";

const readme = readFileSync("data/README.md", "utf8");

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(namesIn)];
}

describe("the explanation of the directory", () => {
  it("speaks of each field", () => {
    const names = new Set(namesIn(JSON.parse(directoryText)));
    const untold = [...names].filter((name) => !new RegExp(`[\`"]${name}(?:\\[\\])?[\`"]`).test(readme));
    // Days of the week, of which it names the first and the last.
    expect(untold).toEqual(["tu", "we", "th", "fr", "sa"]);
  });

  it("names each source, and none besides", () => {
    const [, table = ""] = readme.split("## Where the facts come from");
    const rows = table.split("\n").filter((row) => row.startsWith("| `"));
    const named = rows.flatMap((row) =>
      [...(row.split("|")[1] ?? "").matchAll(/`([\w-]+)`/g)].map(([, id]) => id),
    );
    const { sources } = JSON.parse(directoryText);
    expect(named.sort()).toEqual(sources.map(({ id }: { readonly id: string }) => id).sort());
  });
});
