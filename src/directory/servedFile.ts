import type { Sent } from "../domain/deviceClock";
import { DirectoryError } from "./DirectoryError";
import { sentBy } from "./sentBy";

interface ServedFile {
  readonly text: string;
  /** the answer that held it, unread */
  readonly answer: Response;
  /** null where the server has no clock */
  readonly sent: Sent | null;
}

/**
 * Fetches a file that stands beside the app under its own name, so that a corrected one needs no new build.
 * @throws DirectoryError of kind "missing" or "unreachable"
 */
export async function servedFile(url: string, signal: AbortSignal): Promise<ServedFile> {
  try {
    // "reload" passes the browser's own cache by: from there, WebKit gives an unchanged file with the date of an old answer.
    const response = await fetch(url, { signal, cache: "reload" });
    const sent = sentBy(response);
    if (!response.ok) throw new DirectoryError("missing", `the server answered ${response.status}`, { sent });
    const answer = response.clone();
    return { text: await response.text(), answer, sent };
  } catch (cause) {
    if (cause instanceof DirectoryError) throw cause;
    throw new DirectoryError("unreachable", "the server did not answer", { cause });
  }
}
