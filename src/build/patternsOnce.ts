import { generate, parse, walk } from "css-tree";
import type { Plugin } from "vite";

/**
 * CSS modules repeat what they are composed of. The first screen brings the shared patterns (see main.tsx); no other file
 * says them again, and so none of them comes after a rule that is meant to win.
 */
export const patternsOnce: Plugin = {
  name: "patterns-once",
  // Between Vite's own two steps: of a file's styles, and of the script that exports their names.
  transform: { filter: { id: /(?<!\/patterns)\.module\.css$/ }, handler: withoutPatterns },
};

function withoutPatterns(styles: string): string {
  const sheet = parse(styles);
  walk(sheet, {
    visit: "Rule",
    enter({ prelude }, item, list) {
      if (/^\.patterns-module_[\w-]+$/.test(generate(prelude))) list?.remove(item);
    },
  });
  return generate(sheet);
}
