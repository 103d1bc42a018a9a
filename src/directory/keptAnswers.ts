import { DirectoryError } from "./DirectoryError";

const CACHE = "directory";

/** Keeps an answer whose file has been found valid, for a visit without a network. @param key what it is kept under */
export async function keepAnswer(key: string, answer: Response): Promise<void> {
  try {
    await (await caches.open(CACHE)).put(key, answer);
  } catch {
    // No storage, or no room in it: the next visit without a network shows what the page was built with.
  }
}

/** What a kept answer is read as, and when the server gave it. */
export interface Kept<Contents> {
  readonly contents: Contents;
  /** milliseconds since 1970, by the server's clock */
  readonly at: number;
}

/**
 * The last answer that was kept; null where there is none, or none that this version of the app can read.
 * @param read throws a DirectoryError where it cannot: then the answer is let go
 */
export async function keptAnswer<Contents>(
  key: string,
  read: (text: string) => Promise<Contents>,
): Promise<Kept<Contents> | null> {
  try {
    const cache = await caches.open(CACHE);
    const answer = await cache.match(key);
    const at = dateOf(answer);
    if (!answer || at === null) return null;
    const text = await answer.text();
    try {
      return { contents: await read(text), at };
    } catch (error) {
      // Of a format that this version does not know: it will not be known later either.
      if (error instanceof DirectoryError) await cache.delete(key);
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
