import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { builtDirectory } from "./builtDirectory";
import { choiceStyles } from "./choiceStyles";

/**
 * Puts the first screen's styles into the page, and those that let its select work without scripts: one round trip less.
 * What is for print alone stays a file, which browsers fetch when they have nothing better to do.
 */
export const inlineStyles: Plugin = {
  name: "inline-styles",
  apply: "build",
  enforce: "post",
  generateBundle(_, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset") return;
    const chunks = Object.values(bundle).filter((part) => part.type === "chunk");
    const choices = choiceStyles(builtDirectory().written.services.map(({ id }) => id));
    page.source = String(page.source).replace(
      /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g,
      (link, file: string) => {
        const styles = bundle[file];
        if (styles?.type !== "asset") return link;
        delete bundle[file];
        // Parts that come later would ask for it first, and fail with it.
        for (const { viteMetadata } of chunks) viteMetadata?.importedCss.delete(file);
        const { screen, print } = partedForPrint(String(styles.source));
        const fileName = `assets/print-${createHash("sha256").update(print).digest("hex").slice(0, 8)}.css`;
        this.emitFile({ type: "asset", fileName, source: print });
        return `<style>${screen}${choices}</style><link rel="stylesheet" media="print" href="./${fileName}">`;
      },
    );
  },
};

const PRINT = /@media print\{((?:[^{}]|\{[^{}]*\})*)\}/g;

/** Minified styles, and what of them stands in blocks for print. */
function partedForPrint(styles: string): { readonly screen: string; readonly print: string } {
  const print = [...styles.matchAll(PRINT)].map(([, rules]) => rules).join("");
  return { screen: styles.replace(PRINT, ""), print };
}
