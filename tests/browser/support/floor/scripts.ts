import type { Identifier } from "@mdn/browser-compat-data/types";
import { type ESTree, parseSync, Visitor } from "vite";
import { type Lack, lacksOf, partAt, partsBelow } from "./known";

/** Things that are there without `new`, and what they are. */
const OBJECTS: Readonly<Record<string, string>> = {
  caches: "CacheStorage",
  console: "console",
  crypto: "Crypto",
  document: "Document",
  globalThis: "Window",
  history: "History",
  location: "Location",
  navigator: "Navigator",
  performance: "Performance",
  screen: "Screen",
  self: "Window",
  window: "Window",
};

const BUILT_INS = partAt("javascript", "builtins") ?? {};
/** Deeper than the methods of built-in classes the data have their options. */
const METHODS = [...partsBelow(BUILT_INS, 2)].filter(([, part]) => part.__compat);

const SETS = BUILT_INS.RegExp?.unicodeSets ?? null;
const LOOKBEHIND = partAt("javascript", "regular_expressions", "lookbehind_assertion");
const STATIC_BLOCK = partAt("javascript", "classes", "static", "initialization_blocks");
const FIELD = partAt("javascript", "classes", "public_class_fields");

/**
 * What a script uses that a browser of the floor lacks: syntax, global things and their members; and methods of any
 * object, where no built-in method that the floor has is called so.
 */
export function lacksOfScript(code: string): readonly Lack[] {
  const lacks: Lack[] = [];
  const note = (found: readonly Lack[]) => void lacks.push(...found);
  new Visitor({
    Literal: (node) => {
      if (!("regex" in node)) return;
      if (/\(\?<[=!]/.test(node.regex.pattern)) note(lacksOf("(?<=…)", LOOKBEHIND));
      if (node.regex.flags.includes("v")) note(lacksOf("/…/v", SETS));
    },
    StaticBlock: () => note(lacksOf("static {}", STATIC_BLOCK)),
    // Safari 15 has fields, but may look in the wrong place for names where the first value has brackets.
    PropertyDefinition: ({ value }) => {
      if (value && code.slice(value.start, value.end).includes("(")) note(lacksOf("field = …()", FIELD));
    },
    NewExpression: ({ callee }) => note(lacksOfGlobal(callee)),
    CallExpression: ({ callee }) => note([...lacksOfGlobal(callee), ...lacksOfMethod(callee)]),
    MemberExpression: (node) => {
      const part = globalMember(node);
      if (part) note(lacksOf(code.slice(node.start, node.end), part));
    },
  }).visit(parseSync("script.js", code).program);
  return lacks;
}

/** A class or a function that is everywhere. */
function lacksOfGlobal(callee: ESTree.Expression | ESTree.Super): readonly Lack[] {
  if (callee.type !== "Identifier") return [];
  const part =
    ownerNamed(callee.name) ?? partAt("api", "Window", callee.name) ?? partAt("api", `${callee.name}_static`);
  return part ? lacksOf(callee.name, part) : [];
}

/** What the data have of `navigator.share` and the like; null for a member of any other thing. */
function globalMember({ computed, object, property }: ESTree.MemberExpression): Identifier | null {
  if (computed || object.type !== "Identifier" || property.type !== "Identifier") return null;
  const owner = ownerNamed(OBJECTS[object.name] ?? object.name);
  return owner?.[property.name] ?? owner?.[`${property.name}_static`] ?? null;
}

function lacksOfMethod(callee: ESTree.Expression | ESTree.Super): readonly Lack[] {
  if (callee.type !== "MemberExpression" || callee.computed || globalMember(callee)) return [];
  const { property } = callee;
  if (property.type !== "Identifier") return [];
  const parts = METHODS.filter(([name]) => name === property.name).map(([, part]) => part);
  const lacks = parts.map((part) => lacksOf(`.${property.name}()`, part));
  return lacks.every((found) => found.length > 0) ? (lacks[0] ?? []) : [];
}

const ownerNamed = (name: string): Identifier | null => partAt("api", name) ?? BUILT_INS[name] ?? null;
