import { link } from "./link";
import type { Copy } from "./newest";
import type { WrittenDirectory } from "./schema/directory";

/** What the build writes into every page. The build has checked the directory, so the visitor's device need not. */
export interface WrittenBuiltIn {
  readonly written: WrittenDirectory;
  /** of the text of the file that the build checked (see digestOf) */
  readonly digest: string;
  /** milliseconds since 1970, by the builder's clock */
  readonly at: number;
}

/** The directory that the page was built with. */
export type BuiltCopy = Copy & Pick<WrittenBuiltIn, "digest">;

/** id of the element that holds it as JSON */
export const BUILT_IN_DIRECTORY = "built-in-directory";

/**
 * The directory that the page was built with.
 * @throws where the page holds none: then no live page can start, and the built one stays
 */
export function readBuiltIn(page: Document): BuiltCopy {
  const text = page.getElementById(BUILT_IN_DIRECTORY)?.textContent;
  if (!text) throw new Error("the page was built without a directory");
  const builtIn: WrittenBuiltIn = JSON.parse(text);
  return { ...builtIn, directory: link(builtIn.written) };
}
