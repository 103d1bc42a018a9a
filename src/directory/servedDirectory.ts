import { DirectoryError } from "./DirectoryError";
import { dateOf, keepDirectory } from "./keptDirectory";
import { link } from "./link";
import type { Copy } from "./newest";
import { parseDirectory } from "./parseDirectory";

/** After this many milliseconds without an answer the visitor gets to know that there is none. */
const PATIENCE = 12_000;

/**
 * Fetches the directory that stands beside the app; not hashed, so a corrected file needs no new build. A good one is
 * kept for the next visit without a network.
 * @param undated what counts as the time of an answer that carries none: when the page was built
 * @throws DirectoryError
 */
export async function servedDirectory(signal: AbortSignal, undated: number): Promise<Copy> {
  const { text, answer } = await readFile(`${import.meta.env.BASE_URL}data/directory.json`, signal);
  const written = parseDirectory(text);
  void keepDirectory(answer);
  return { written, directory: link(written), at: dateOf(answer) ?? undated };
}

interface ServedFile {
  readonly text: string;
  /** the answer that held it, unread */
  readonly answer: Response;
}

async function readFile(url: string, signal: AbortSignal): Promise<ServedFile> {
  const impatience = new AbortController();
  const giveUp = () => impatience.abort();
  const timer = setTimeout(giveUp, PATIENCE);
  signal.addEventListener("abort", giveUp);
  try {
    // "no-cache" asks the server whether the file has changed; an unchanged one is not sent again.
    const response = await fetch(url, { signal: impatience.signal, cache: "no-cache" });
    if (!response.ok) throw new DirectoryError("missing", `the server answered ${response.status}`);
    const answer = response.clone();
    return { text: await response.text(), answer };
  } catch (cause) {
    if (cause instanceof DirectoryError) throw cause;
    throw new DirectoryError("unreachable", "the server did not answer", { cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}
