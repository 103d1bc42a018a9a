import { DirectoryError } from "./DirectoryError";
import { dateOf, keepDirectory } from "./keptDirectory";
import { link } from "./link";
import type { ServedCopy } from "./newest";
import { parseDirectory } from "./parseDirectory";

/**
 * Fetches the directory that stands beside the app; not hashed, so a corrected file needs no new build. A good one is
 * kept for the next visit without a network.
 * @param undated what counts as the time of an answer that carries none: when the page was built
 * @throws DirectoryError
 */
export async function servedDirectory(signal: AbortSignal, undated: number): Promise<ServedCopy> {
  const { text, answer } = await readFile(`${import.meta.env.BASE_URL}data/directory.json`, signal);
  const written = parseDirectory(text);
  void keepDirectory(answer);
  const sent = sentBy(answer);
  return { written, directory: link(written), at: sent?.from ?? undated, sent };
}

/**
 * A cache on the way may have held the answer; then `age` says how long, in seconds (RFC 9111, section 5.1). Some set
 * the date anew all the same: so the answer was sent somewhere between.
 */
function sentBy(answer: Response): ServedCopy["sent"] {
  const from = dateOf(answer);
  if (from === null) return null;
  const age = Number(answer.headers.get("age"));
  return { from, to: from + (age > 0 ? age * 1000 : 0) };
}

interface ServedFile {
  readonly text: string;
  /** the answer that held it, unread */
  readonly answer: Response;
}

async function readFile(url: string, signal: AbortSignal): Promise<ServedFile> {
  try {
    // "reload" passes the browser's own cache by: from there, WebKit gives an unchanged file with the date of an old answer.
    const response = await fetch(url, { signal, cache: "reload" });
    if (!response.ok) throw new DirectoryError("missing", `the server answered ${response.status}`);
    const answer = response.clone();
    return { text: await response.text(), answer };
  } catch (cause) {
    if (cause instanceof DirectoryError) throw cause;
    throw new DirectoryError("unreachable", "the server did not answer", { cause });
  }
}
