import { readFileSync } from "node:fs";
import { findAll, generate, parse } from "css-tree";

/** What a style sheet declares of a selector, as it is written, the last word first; undefined: nothing. */
export function stylesIn(path: string): (selector: string, property: string) => string | undefined {
  const rules = findAll(parse(readFileSync(path, "utf8")), ({ type }) => type === "Rule");
  return (selector, property) =>
    rules
      .filter((rule) => rule.type === "Rule" && generate(rule.prelude) === selector)
      .flatMap((rule) => findAll(rule, ({ type }) => type === "Declaration"))
      .flatMap((found) =>
        found.type === "Declaration" && found.property === property ? [generate(found.value).trim()] : [],
      )
      .at(-1);
}
