import type { Sent } from "../domain/deviceClock";
import type { BuiltCopy } from "./builtIn";
import { DirectoryError } from "./DirectoryError";
import { keepDirectory } from "./keptDirectory";
import type { ServedCopy } from "./newest";
import { readDirectory } from "./readDirectory";
import { servedFile } from "./servedFile";

const FILE = "data/directory.json";

/**
 * Fetches the directory that stands beside the app; a good one is kept for the next visit without a network.
 * @param home the app's root as seen from the page
 * @param built an answer that carries no time counts as given when the page was built
 * @throws DirectoryError
 */
export async function servedDirectory(
  home: string,
  signal: AbortSignal,
  built: BuiltCopy,
): Promise<ServedCopy> {
  const { text, answer, sent } = await servedFile(`${home}${FILE}`, signal);
  const { written, directory } = await readSent(text, sent, built);
  void keepDirectory(answer);
  return { written, directory, at: sent?.from ?? built.at, sent };
}

/** What is wrong with a file is found without a look at the answer that brought it, which told the time all the same. */
async function readSent(text: string, sent: Sent | null, built: BuiltCopy) {
  try {
    return await readDirectory(text, built);
  } catch (error) {
    if (!(error instanceof DirectoryError)) throw error;
    // For whoever keeps the file: a line that needs no other part of the app.
    console.warn(`${FILE} is not used: ${error.message}`);
    throw new DirectoryError(error.kind, error.message, { cause: error, sent });
  }
}
