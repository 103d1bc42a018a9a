import { type CssNode, generate, List, parse, walk } from "css-tree";

interface Parts {
  /** for the page as built */
  readonly first: string;
  /** for what is on the page only once it is live */
  readonly live: string;
  readonly print: string;
}

/** Parts the first screen's styles by when they are needed. @param page as built: a rule whose classes it lacks can wait */
export function partStyles(styles: string, page: string): Parts {
  const screen = parse(styles.replace(PRINT, ""));
  if (screen.type !== "StyleSheet") throw new Error("the first screen has no styles");
  const classes = new Set(
    [...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")),
  );
  const rules = screen.children.toArray();
  return {
    first: written(rules.flatMap((rule) => partOf(rule, (name) => classes.has(name), true))),
    live: written(rules.flatMap((rule) => partOf(rule, (name) => classes.has(name), false))),
    print: [...styles.matchAll(PRINT)].map(([, printed]) => printed).join(""),
  };
}

const PRINT = /@media print\{((?:[^{}]|\{[^{}]*\})*)\}/g;

const written = (rules: readonly CssNode[]) => rules.map((rule) => generate(rule)).join("");

/** What of a rule belongs to the page as built, or to the live one. */
function partOf(rule: CssNode, isBuilt: (name: string) => boolean, wanted: boolean): readonly CssNode[] {
  if (rule.type === "Atrule" && rule.block && holdsRules(rule.name)) {
    const within = rule.block.children.toArray().flatMap((inner) => partOf(inner, isBuilt, wanted));
    const block = { ...rule.block, children: new List<CssNode>().fromArray(within) };
    return within.length === 0 ? [] : [{ ...rule, block }];
  }
  const built = rule.type !== "Rule" || selectorsOf(rule.prelude).some((names) => names.every(isBuilt));
  return built === wanted ? [rule] : [];
}

const holdsRules = (name: string) => name === "media" || name === "supports";

/** The classes of each selector. */
function selectorsOf(prelude: CssNode): readonly (readonly string[])[] {
  const selectors = prelude.type === "SelectorList" ? prelude.children.toArray() : [prelude];
  return selectors.map((selector) => {
    const names: string[] = [];
    walk(selector, (node) => {
      if (node.type === "ClassSelector") names.push(node.name);
    });
    return names;
  });
}
