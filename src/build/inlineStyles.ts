import type { Plugin } from "vite";

/** Puts the first screen's styles into the page: one round trip less before anything is seen. */
export const inlineStyles: Plugin = {
  name: "inline-styles",
  apply: "build",
  enforce: "post",
  generateBundle(_, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset") return;
    page.source = String(page.source).replace(
      /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g,
      (link, file: string) => {
        const styles = bundle[file];
        if (styles?.type !== "asset") return link;
        delete bundle[file];
        return `<style>${String(styles.source)}</style>`;
      },
    );
  },
};
