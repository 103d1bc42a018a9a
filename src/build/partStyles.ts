import { type CssNode, generate, List, parse, walk } from "css-tree";

interface Parts {
  /** for the page as built */
  readonly first: string;
  /** for what is on the page only once it is live */
  readonly live: string;
  readonly print: string;
}

/**
 * Parts the first screen's styles by when they are needed.
 * @param page as built: a rule for classes that it lacks, or for another language, can wait
 */
export function partStyles(styles: string, page: string): Parts {
  const screen = parse(styles.replace(PRINT, ""));
  if (screen.type !== "StyleSheet") throw new Error("the first screen has no styles");
  const classes = new Set(
    [...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")),
  );
  const [, language = ""] = /<html lang="([^"]*)"/.exec(page) ?? [];
  const rules = screen.children.toArray();
  const isBuilt = ({ kind, name }: Wanted) =>
    kind === "class" ? classes.has(name) : language.startsWith(name);
  return {
    first: written(rules.flatMap((rule) => partOf(rule, isBuilt, true))),
    live: written(rules.filter(isOfAllPages).flatMap((rule) => partOf(rule, isBuilt, false))),
    print: [...styles.matchAll(PRINT)].map(([, printed]) => printed).join(""),
  };
}

/** The pages of a language have what is for it alone from the start. */
const isOfAllPages = (rule: CssNode) => !/:lang\(/.test(generate(rule));

const PRINT = /@media print\{((?:[^{}]|\{[^{}]*\})*)\}/g;

const written = (rules: readonly CssNode[]) => rules.map((rule) => generate(rule)).join("");

/** What of a rule belongs to the page as built, or to the live one. */
function partOf(rule: CssNode, isBuilt: (wanted: Wanted) => boolean, wanted: boolean): readonly CssNode[] {
  if (rule.type === "Atrule" && rule.block && holdsRules(rule.name)) {
    const within = rule.block.children.toArray().flatMap((inner) => partOf(inner, isBuilt, wanted));
    const block = { ...rule.block, children: new List<CssNode>().fromArray(within) };
    return within.length === 0 ? [] : [{ ...rule, block }];
  }
  const built = rule.type !== "Rule" || selectorsOf(rule.prelude).some((names) => names.every(isBuilt));
  return built === wanted ? [rule] : [];
}

const holdsRules = (name: string) => name === "media" || name === "supports";

/** What an element needs to be meant by a selector. */
interface Wanted {
  readonly kind: "class" | "language";
  readonly name: string;
}

/** What each selector wants; languages outside of `:not()` and the like alone. */
function selectorsOf(prelude: CssNode): readonly (readonly Wanted[])[] {
  const selectors = prelude.type === "SelectorList" ? prelude.children.toArray() : [prelude];
  return selectors.map((selector) => {
    const wanted: Wanted[] = [];
    walk(selector, (node) => {
      if (node.type === "ClassSelector") wanted.push({ kind: "class", name: node.name });
    });
    for (const node of selector.type === "Selector" ? selector.children.toArray() : [])
      if (node.type === "PseudoClassSelector" && node.name === "lang" && node.children)
        wanted.push({
          kind: "language",
          name: node.children
            .toArray()
            .map((part) => generate(part))
            .join(""),
        });
    return wanted;
  });
}
