import type { Directory } from "../domain/directory";
import { DirectoryError } from "./DirectoryError";
import { parseDirectory } from "./parseDirectory";

/** After this many milliseconds without an answer the visitor gets to know that there is none. */
const PATIENCE = 12_000;

/**
 * Fetches the directory that stands beside the app; not hashed, so a corrected file needs no new build.
 * @throws DirectoryError
 */
export async function loadDirectory(signal: AbortSignal): Promise<Directory> {
  return parseDirectory(await readFile(`${import.meta.env.BASE_URL}data/directory.json`, signal));
}

async function readFile(url: string, signal: AbortSignal): Promise<string> {
  const impatience = new AbortController();
  const giveUp = () => impatience.abort();
  const timer = setTimeout(giveUp, PATIENCE);
  signal.addEventListener("abort", giveUp);
  try {
    // "no-cache" asks the server whether the file has changed; an unchanged one is not sent again.
    const response = await fetch(url, { signal: impatience.signal, cache: "no-cache" });
    if (!response.ok) throw new DirectoryError("missing", `the server answered ${response.status}`);
    return await response.text();
  } catch (cause) {
    if (cause instanceof DirectoryError) throw cause;
    throw new DirectoryError("unreachable", "the server did not answer", { cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}
