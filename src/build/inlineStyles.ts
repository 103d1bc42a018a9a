import type { Plugin } from "vite";
import { builtDirectory } from "./builtDirectory";
import { choiceStyles } from "./choiceStyles";

/** Puts the first screen's styles into the page, and those that let its select work without scripts: one round trip less. */
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
        return `<style>${String(styles.source)}${choices}</style>`;
      },
    );
  },
};
