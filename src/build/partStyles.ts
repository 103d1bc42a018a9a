import { type Block, type CssNode, type Declaration, generate, List, parse, walk } from "css-tree";

interface Parts {
  /** for each page as built */
  readonly first: readonly string[];
  /** for what is on the pages only once they are live */
  readonly live: string;
  readonly print: string;
}

/**
 * Parts the first screen's styles by when they are needed.
 * @param pages as built: a rule for classes or data attributes that a page lacks, or for another language, can wait, as can a
 * custom property that a page does not use
 */
export function partStyles(styles: string, pages: readonly string[]): Parts {
  const sheet = parse(styles.replace(PRINT, ""));
  if (sheet.type !== "StyleSheet") throw new Error("the first screen has no styles");
  const rules = sheet.children.toArray();
  const print = [...styles.matchAll(PRINT)].map(([, printed]) => printed).join("");
  const parts = pages.map((page) => {
    const has = findIn(page);
    const taken = rules.flatMap((rule) => partOf(rule, has));
    return { has, taken, uses: usedIn(page + written(taken) + print) };
  });
  const hasEach = (wanted: Wanted) => parts.every(({ has }) => has(wanted));
  const isUsedInEach = (name: string) => parts.every(({ uses }) => uses(name));
  return {
    first: parts.map(({ taken, uses }) =>
      written(
        taken.flatMap((rule) =>
          isOfAllPages(rule) ? pared(rule, (name) => name === null || uses(name)) : [rule],
        ),
      ),
    ),
    live: written(
      rules
        .filter(isOfAllPages)
        .flatMap((rule) => [
          ...partOf(rule, (wanted) => !hasEach(wanted)),
          ...partOf(rule, hasEach).flatMap((common) =>
            pared(common, (name) => name !== null && !isUsedInEach(name)),
          ),
        ]),
    ),
    print,
  };
}

/** @returns tells whether a text uses a custom property */
function usedIn(text: string): (name: string) => boolean {
  const names = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  return (name) => names.has(name);
}

/** What is left of a rule. @param keeps told the name of a declared custom property; null: another declaration */
function pared(rule: CssNode, keeps: (name: string | null) => boolean): readonly CssNode[] {
  if ((rule.type !== "Atrule" && rule.type !== "Rule") || !rule.block) return keeps(null) ? [rule] : [];
  const within = rule.block.children.toArray().flatMap((inner) => {
    if (inner.type !== "Declaration") return pared(inner, keeps);
    return keeps(nameOf(inner)) ? [inner] : [];
  });
  return within.length === 0 ? [] : [{ ...rule, block: blockOf(within) }];
}

const blockOf = (within: readonly CssNode[]): Block => ({
  type: "Block",
  children: new List<CssNode>().fromArray([...within]),
});

const nameOf = ({ property }: Declaration) => (property.startsWith("--") ? property : null);

/** The pages of a language have what is for it alone from the start. */
const isOfAllPages = (rule: CssNode) => !/:lang\(/.test(generate(rule));

const PRINT = /@media print\{((?:[^{}]|\{[^{}]*\})*)\}/g;

const written = (rules: readonly CssNode[]) => rules.map((rule) => generate(rule)).join("");

/** What an element needs to be meant by a rule's selectors, one list for each. */
type Wanted = readonly (readonly Need[])[];

interface Need {
  readonly kind: "class" | "data" | "language";
  readonly name: string;
}

/** @returns tells whether the page has an element for which a rule is */
function findIn(page: string): (wanted: Wanted) => boolean {
  const classes = new Set(
    [...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")),
  );
  const [, language = ""] = /<html lang="([^"]*)"/.exec(page) ?? [];
  const has = {
    class: (name: string) => classes.has(name),
    data: (name: string) => page.includes(` ${name}`),
    language: (name: string) => language.startsWith(name),
  };
  return (wanted) => wanted.some((needs) => needs.every(({ kind, name }) => has[kind](name)));
}

/** What of a rule is taken. @param takes told what the rule wants; what is no rule for elements wants nothing */
function partOf(rule: CssNode, takes: (wanted: Wanted) => boolean): readonly CssNode[] {
  if (rule.type === "Atrule" && rule.block && holdsRules(rule.name)) {
    const within = rule.block.children.toArray().flatMap((inner) => partOf(inner, takes));
    return within.length === 0 ? [] : [{ ...rule, block: blockOf(within) }];
  }
  return takes(rule.type === "Rule" ? wantedBy(rule.prelude) : [[]]) ? [rule] : [];
}

const holdsRules = (name: string) => name === "media" || name === "supports";

/** Of a selector: all its classes; languages and data attributes outside of `:not()` and the like alone. */
function wantedBy(prelude: CssNode): Wanted {
  const selectors = prelude.type === "SelectorList" ? prelude.children.toArray() : [prelude];
  return selectors.map((selector) => {
    const needs: Need[] = [];
    walk(selector, (node) => {
      if (node.type === "ClassSelector") needs.push({ kind: "class", name: node.name });
    });
    for (const node of selector.type === "Selector" ? selector.children.toArray() : []) {
      if (node.type === "PseudoClassSelector" && node.name === "lang" && node.children) {
        const name = node.children.toArray().map((part) => generate(part));
        needs.push({ kind: "language", name: name.join("") });
      }
      if (node.type === "AttributeSelector" && node.name.name.startsWith("data-"))
        needs.push({ kind: "data", name: node.name.name + writtenValue(node.value) });
    }
    return needs;
  });
}

/** As the pages write it. */
function writtenValue(value: CssNode | null): string {
  if (value?.type === "Identifier") return `="${value.name}"`;
  return value?.type === "String" ? `="${value.value}"` : "";
}
