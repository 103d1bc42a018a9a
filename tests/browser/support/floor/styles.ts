import type { Atrule, Block, Condition, CssNode, Declaration } from "css-tree";
import { parse, walk } from "css-tree";
import { type Lack, lacksOf, partAt } from "./known";
import { lacksOfValue } from "./values";

/**
 * What a style sheet uses that a browser of the floor lacks. What is asked for first (`@supports`) does not count, nor a
 * block that is skipped whole, nor what has a maker's prefix, nor a value behind an older one for the same property.
 */
export function lacksOfStyles(css: string): readonly Lack[] {
  const lacks: Lack[] = [];
  walk(parse(css, { parseCustomProperty: true }), (node) => {
    if (node.type !== "Atrule") {
      lacks.push(...lacksOfNode(node));
      return undefined;
    }
    const skipped = node.name === "supports" ? [] : lacksOfCondition(node);
    lacks.push(...skipped);
    return node.name === "supports" || skipped.length > 0 ? walk.skip : undefined;
  });
  return lacks;
}

function lacksOfCondition({ name, prelude }: Atrule): readonly Lack[] {
  const lacks = [...lacksOfName("@", name, "at-rules")];
  if (prelude && name === "media") walk(prelude, (node) => void lacks.push(...lacksOfNode(node)));
  return lacks;
}

function lacksOfNode(node: CssNode): readonly Lack[] {
  switch (node.type) {
    case "Feature":
      return lacksOfName("@media ", node.name.replace(/^(min|max)-/, ""), "at-rules", "media");
    case "FeatureRange":
      return lacksOf("@media (a < b)", partAt("css", "at-rules", "media", "range_syntax"));
    case "Condition":
      return isLogic(node) ? lacksOf("@media or, not", partAt("css", "at-rules", "media", "or_syntax")) : [];
    case "PseudoClassSelector":
    case "PseudoElementSelector":
      return lacksOfName(":", node.name, "selectors");
    case "NestingSelector":
      return lacksOf("&", partAt("css", "selectors", "nesting"));
    case "Block":
      return lacksOfBlock(node);
    default:
      return [];
  }
}

const lacksOfName = (sign: string, name: string, ...path: readonly string[]): readonly Lack[] =>
  name.startsWith("-") ? [] : lacksOf(`${sign}${name}`, partAt("css", ...path, name));

/** Before or between features in brackets; `not all and (…)` is an older way to write it. */
const isLogic = ({ children }: Condition) =>
  children.some((part) => part.type === "Identifier" && (part.name === "not" || part.name === "or"));

function lacksOfBlock({ children }: Block): readonly Lack[] {
  const declarations = children.toArray().filter((child) => child.type === "Declaration");
  return declarations.flatMap((declaration, place) => {
    const { property } = declaration;
    const lacks = [...lacksOfName("", property, "properties"), ...lacksOfValue(declaration)];
    return declarations.slice(0, place).some((other) => standsIn(other, property)) ? [] : lacks;
  });
}

/** A custom property's value is never refused, so an older one before it helps nobody. */
const standsIn = (other: Declaration, property: string) =>
  (other.property === property && !property.startsWith("--") && lacksOfValue(other).length === 0) ||
  other.property === `-webkit-${property}`;
