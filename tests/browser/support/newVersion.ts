import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuiltServer } from "./serveBuilt";

const PAGE_ENTRY = /\{"url":"\.\/index\.html","revision":"\w+","integrity":"[^"]+"\}/;

/**
 * Puts a newer version on the server: the page with a mark in it, and the service worker that a build of it would give.
 * @param damaged the page arrives one byte short
 * @returns the mark, to be looked for among the page's `meta` names
 */
export async function publishNewVersion(
  server: BuiltServer,
  builtDir: string,
  { damaged = false } = {},
): Promise<string> {
  const mark = "newer-version";
  const built = await readFile(join(builtDir, "index.html"), "utf8");
  const page = built.replace("</head>", `<meta name="${mark}"></head>`);
  const checksum = createHash("sha384").update(page).digest("base64");
  const worker = await readFile(join(builtDir, "sw.js"), "utf8");
  if (!PAGE_ENTRY.test(worker)) throw new Error("the service worker does not list the page as expected");
  const entry = JSON.stringify({
    url: "./index.html",
    revision: mark,
    integrity: `sha384-${checksum}`,
  });
  const type = { "content-type": "text/html; charset=utf-8" };
  for (const path of ["/", "/index.html"])
    server.answer(path, { body: damaged ? page.slice(0, -1) : page, headers: type });
  server.answer("/sw.js", { body: worker.replace(PAGE_ENTRY, entry) });
  return mark;
}
