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
    const type = contentType(path);
    if (isText(type)) await answerCompressed(server, path, await readFile(join(folder, path)));
  }
  return server;
}

/** Answers a path with a text; "/index.html" also answers for "/". */
export async function answerCompressed(
  server: BuiltServer,
  path: string,
  text: string | Buffer,
): Promise<void> {
  const reply = {
    body: await brotli(text),
    headers: {
      "content-type": contentType(path),
      "content-encoding": "br",
      "cache-control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
    },
  };
  server.answer(path, reply);
  if (path === "/index.html") server.answer("/", reply);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`);
}
