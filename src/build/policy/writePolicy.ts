import type { Plugin } from "vite";
import { contentPolicy } from "./contentPolicy";
import { headerRules, writeHeaders } from "./headerRules";

/** What a page is read from on; before it nothing is loaded, and behind it the policy holds. */
const FIRST = '<meta charset="utf-8" />';

/** Under this name Netlify and Cloudflare Pages look for it. */
export const HEADERS_FILE = "_headers";

/** Writes the content policy into each page as it is once everything else is in it, and the headers beside them. */
export const writePolicy: Plugin = {
  name: "write-policy",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const pages = Object.values(bundle).flatMap((file) =>
        file.type === "asset" && file.fileName.endsWith(".html") ? [file] : [],
      );
      const texts = pages.map(({ source }) => String(source));
      for (const [index, page] of pages.entries()) page.source = withPolicy(texts[index] ?? "");
      this.emitFile({
        type: "asset",
        fileName: HEADERS_FILE,
        source: writeHeaders(headerRules(contentPolicy(texts))),
      });
    },
  },
};

/** @throws Error where the page has no place for it */
function withPolicy(page: string): string {
  if (!page.includes(FIRST)) throw new Error(`a page has no ${FIRST}: its policy has no place`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy([page])}" />`;
  return page.replace(FIRST, () => `${FIRST}\n    ${policy}`);
}
