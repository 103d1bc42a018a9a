import { createHash } from "node:crypto";

const PARTS = /<(style|script)([^>]*)>([\s\S]*?)<\/\1>/g;
/** A script with an address, or one that browsers keep as data. */
const NOT_RUN_INLINE = /\bsrc=|\btype="application\/json"/;

/** What a page's own styles or scripts are let through by: the hash of each, as in a Content-Security-Policy. */
export function inlineHashes(page: string, element: "style" | "script"): readonly string[] {
  return [...page.matchAll(PARTS)]
    .filter(([, name, attributes = ""]) => name === element && !NOT_RUN_INLINE.test(attributes))
    .map(([, , , text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}
