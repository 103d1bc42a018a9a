import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Plugin } from "vite";
import { BUILT_CHOICES } from "../ui/shared/builtParts";
import { builtDirectory } from "./builtDirectory";
import { choiceStyles } from "./choiceStyles";
import { partStyles } from "./partStyles";

const LINK = /<link rel="stylesheet"[^>]* href="((?:\.\.?\/)+)([^"]+)">/;

/**
 * Puts the styles of the page as built into each page, and those that let its select work without scripts: one round
 * trip less. What the live page needs besides is linked at the page's end: it holds up the scripts, and not the page.
 * What is for print alone is fetched when browsers have nothing better to do.
 */
export const inlineStyles: Plugin = {
  name: "inline-styles",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const pages = Object.values(bundle).flatMap((part) =>
        part.type === "asset" && part.fileName.endsWith(".html") ? [part] : [],
      );
      const [first] = pages;
      const [, , file = ""] = LINK.exec(String(first?.source)) ?? [];
      const styles = bundle[file];
      if (styles?.type !== "asset") throw new Error("the built page links no styles");
      delete bundle[file];
      // Parts that come later would ask for it and fail with it: for them it has come when the first script has.
      const scripts = Object.values(bundle).filter((part) => part.type === "chunk");
      const entry = scripts.find(({ isEntry }) => isEntry);
      if (!entry) throw new Error("the build has no first script");
      for (const script of scripts)
        script.code = script.code.replaceAll(basename(file), basename(entry.fileName));
      const all = String(styles.source);
      const parts = partStyles(
        all,
        pages.map(({ source }) => String(source)),
      );
      const choices = choiceStyles(builtDirectory().written.services.map(({ id }) => id));
      const live = emit("live", parts.live + choices.live);
      const print = emit("print", parts.print);
      for (const emitted of [live, print]) this.emitFile({ type: "asset", ...emitted });
      for (const [index, page] of pages.entries()) {
        const html = String(page.source);
        const [, home = "./"] = LINK.exec(html) ?? [];
        page.source = html
          .replace(
            LINK,
            () => `<style>${parts.first[index]}</style><style id="${BUILT_CHOICES}">${choices.built}</style>`,
          )
          // Print last, since it has to win over the live page's.
          .replace(
            "</body>",
            () => `${link(home + live.fileName)}${link(home + print.fileName, "print")}</body>`,
          );
      }
    },
  },
};

const link = (href: string, media = "all") => `<link rel="stylesheet" media="${media}" href="${href}">\n  `;

/** A file whose name changes with what is in it. */
function emit(name: string, source: string) {
  const mark = createHash("sha256").update(source).digest("hex").slice(0, 8);
  return { fileName: `assets/${name}-${mark}.css`, source };
}
