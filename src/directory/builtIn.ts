import { link } from "./link";
import type { Copy } from "./newest";
import type { WrittenDirectory } from "./schema/directory";

/** What the build writes into every page. The build has checked the directory, so the visitor's device need not. */
export interface WrittenBuiltIn {
  readonly written: WrittenDirectory;
  /** milliseconds since 1970, by the builder's clock */
  readonly at: number;
}

/** id of the element that holds it as JSON */
const ELEMENT = "built-in-directory";

/** For the page's source. `<` is escaped so that no text can end the element. */
export function writeBuiltIn(builtIn: WrittenBuiltIn): string {
  const json = JSON.stringify(builtIn).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="${ELEMENT}">${json}</script>`;
}

/**
 * The directory that the page was built with.
 * @throws where the page holds none: then no live page can start, and the built one stays
 */
export function readBuiltIn(page: Document): Copy {
  const text = page.getElementById(ELEMENT)?.textContent;
  if (!text) throw new Error("the page was built without a directory");
  const { written, at }: WrittenBuiltIn = JSON.parse(text);
  return { written, directory: link(written), at };
}
