import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { directoryText } from "../support/directory";

/** All that the directory says in English. */
const facts: string[] = [];
JSON.parse(directoryText, (key, value) => {
  if (key === "en" && typeof value === "string") facts.push(value);
  return value;
});
const said = [...Object.values(en), ...facts];

/** "| `desk` | desk | … | loket | office, counter |" */
const ROW = /^\| `[a-z-]+` \| ([^|]+) \| [^|]+ \|[^|]*\| ([^|]+) \|$/gm;
const rows = [...readFileSync("src/i18n/glossary.md", "utf8").matchAll(ROW)].map(
  ([, word = "", others = ""]) => [word, others.split(", ")] as const,
);

describe("the English of the app", () => {
  it("has its terms in the glossary", () => {
    expect(rows).toHaveLength(13);
  });

  it.each(rows)('says "%s", and not %s', (word, others) => {
    const saying = (words: string) => said.filter((text) => new RegExp(`\\b${words}\\b`, "i").test(text));
    expect(saying(word)).not.toEqual([]);
    expect(others.flatMap(saying)).toEqual([]);
  });
});
