import { DirectoryError } from "./DirectoryError";

/** After this many milliseconds without an answer the visitor gets to know that there is none. */
const PATIENCE = 12_000;

interface ServedFile {
  readonly text: string;
  /** the answer that held it, unread */
  readonly answer: Response;
}

/**
 * Fetches a file that stands beside the app under its own name, so that a corrected one needs no new build.
 * @throws DirectoryError of kind "missing" or "unreachable"
 */
export async function servedFile(url: string, signal: AbortSignal): Promise<ServedFile> {
  const impatience = new AbortController();
  const giveUp = () => impatience.abort();
  const timer = setTimeout(giveUp, PATIENCE);
  signal.addEventListener("abort", giveUp);
  try {
    // "reload" passes the browser's own cache by: from there, WebKit gives an unchanged file with the date of an old answer.
    const response = await fetch(url, { signal: impatience.signal, cache: "reload" });
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
