import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { contentType, isText } from "../../browser/support/contentTypes";
import { type BuiltServer, serveBuilt } from "../../browser/support/serveBuilt";

const brotli = promisify(brotliCompress);

/** Serves a folder as a CDN does: text compressed beforehand with brotli, at its highest level. */
export async function serveCompressed(folder: string): Promise<BuiltServer> {
  const server = await serveBuilt(folder);
  for (const path of await filesIn(folder)) {
    if (!isText(contentType(path))) continue;
    const reply = {
      body: await brotli(await readFile(join(folder, path))),
      headers: {
        "content-encoding": "br",
        "cache-control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
      },
    };
    server.answer(path, reply);
    if (path === "/index.html") server.answer("/", reply);
  }
  return server;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`);
}
