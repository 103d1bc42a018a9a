import type { Directory } from "../domain/directory";
import { parseDirectory } from "./parseDirectory";

const CACHE = "directory";
const KEY = "last-good";

export interface KeptDirectory {
  readonly directory: Directory;
  /** milliseconds since 1970, by the server's clock */
  readonly fetchedAt: number;
}

/** Keeps an answer whose directory has been found valid, for a visit without a network. */
export async function keepDirectory(answer: Response): Promise<void> {
  try {
    await (await caches.open(CACHE)).put(KEY, answer);
  } catch {
    // No storage, or no room in it: the next visit without a network shows the built-in directory.
  }
}

/** The last good directory; null where none was kept, or none that this version of the app can read. */
export async function keptDirectory(): Promise<KeptDirectory | null> {
  try {
    const answer = await (await caches.open(CACHE)).match(KEY);
    // Every server that has a clock dates its answers (RFC 9110, section 6.6.1).
    const fetchedAt = Date.parse(answer?.headers.get("date") ?? "");
    if (!answer || Number.isNaN(fetchedAt)) return null;
    return { directory: parseDirectory(await answer.text()), fetchedAt };
  } catch {
    return null;
  }
}
