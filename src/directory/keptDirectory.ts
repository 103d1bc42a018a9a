import { link } from "./link";
import type { Copy } from "./newest";
import { parseDirectory } from "./parseDirectory";

const CACHE = "directory";
const KEY = "last-good";

/** Keeps an answer whose directory has been found valid, for a visit without a network. */
export async function keepDirectory(answer: Response): Promise<void> {
  try {
    await (await caches.open(CACHE)).put(KEY, answer);
  } catch {
    // No storage, or no room in it: the next visit without a network shows the built-in directory.
  }
}

/** The last good directory; null where none was kept, or none that this version of the app can read. */
export async function keptDirectory(): Promise<Copy | null> {
  try {
    const cache = await caches.open(CACHE);
    const answer = await cache.match(KEY);
    const at = dateOf(answer);
    if (!answer || at === null) return null;
    const text = await answer.text();
    try {
      const written = parseDirectory(text);
      return { written, directory: link(written), at };
    } catch {
      // Of a format that this version does not know: it will not be known later either.
      await cache.delete(KEY);
      return null;
    }
  } catch {
    return null;
  }
}

/** When a server gave an answer; every server that has a clock says so (RFC 9110, section 6.6.1). */
export function dateOf(answer: Response | undefined): number | null {
  const at = Date.parse(answer?.headers.get("date") ?? "");
  return Number.isNaN(at) ? null : at;
}
